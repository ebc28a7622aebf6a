import { handInCorrections as handedIn, inState } from '#core/assessment/assessment.ts';
import { allFindings } from '#core/assessment/worksheet.ts';
import { unansweredFindings } from '#core/judging/correction.ts';
import { isSettled } from '#core/judging/finding.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';

/** The unit's head hands the corrections to the assessors. Refuses `findings-open`, its data the findings' numbers. */
export async function handInCorrections(context: Context, input: { assessmentId: string }): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'correction.hand-in', ofAssessment(assessment));
    const before = inState(assessment.stage, 'TINDAKAN_PERBAIKAN');
    const findings = allFindings(sheet);
    const open = unansweredFindings(findings);
    if (open.length > 0) throw new Refusal('findings-open', { data: open });
    const ids = findings.filter((one) => !isSettled(one)).map(({ id }) => id);
    await putStage(trx, { id: newId(), before, after: handedIn(before), deed, reason: null });
    await record(
      trx,
      { actor, at: deed.at },
      traceOf(assessment, 'TINDAKAN_PERBAIKAN_DIKIRIM', { findings: ids }),
    );
  });
}
