import { handInCorrections as handedIn, inState } from '#core/assessment.ts';
import { unansweredFindings } from '#core/correction.ts';
import { permit } from '#core/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import type { Context } from './context.ts';
import { findingsOf } from './finding-in.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';
import { traceOf } from './trace-of.ts';

/** The unit's head hands the corrections to the assessors. Refuses `findings-open`, its data the findings' numbers. */
export async function handInCorrections(context: Context, input: { assessmentId: string }): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'correction.hand-in', ofAssessment(assessment));
    const before = inState(assessment.stage, 'TINDAKAN_PERBAIKAN');
    const open = unansweredFindings(findingsOf(sheet).map(({ finding }) => finding));
    if (open.length > 0) throw new Refusal('findings-open', { data: open });
    await putStage(trx, { id: newId(), before, after: handedIn(before), deed, reason: null });
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'TINDAKAN_PERBAIKAN_DIKIRIM', {}));
  });
}
