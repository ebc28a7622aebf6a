import { finalise, inState } from '#core/assessment/assessment.ts';
import { allFindings } from '#core/assessment/worksheet.ts';
import { unsettledFindings } from '#core/judging/correction.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { carryOn } from '#services/findings/carry-findings.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { freezeResult, type MinutesInput } from './freeze-result.ts';
import { appointed } from './load-for-judging.ts';

/** The leader makes the result final and freezes it; what was carried over goes on in the next assessment. Refuses `findings-open`, its data the findings' numbers. */
export async function finaliseAssessment(
  context: Context,
  input: MinutesInput & { assessmentId: string },
): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.lead', ofAssessment(assessment));
    const before = inState(assessment.stage, 'VERIFIKASI_PERBAIKAN');
    await appointed(context, trx, assessment);
    const open = unsettledFindings(allFindings(sheet));
    if (open.length > 0) throw new Refusal('findings-open', { data: open });
    await putStage(trx, { id: newId(), before, after: finalise(before, deed), deed, reason: null });
    const result = await freezeResult(context, trx, input, deed);
    await carryOn(context, trx, assessment);
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'PENILAIAN_DIFINALKAN', { result }));
  });
}
