import { inState, sendBackCorrections as sentBack } from '#core/assessment/assessment.ts';
import { allFindings } from '#core/assessment/worksheet.ts';
import { isSettled } from '#core/judging/finding.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { appointed } from '#services/judging/load-for-judging.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';

/** An assessor gives the corrections back to the unit, with the reason. */
export async function sendBackCorrections(
  context: Context,
  input: { assessmentId: string; reason: string },
): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.judge', ofAssessment(assessment));
    const before = inState(assessment.stage, 'VERIFIKASI_PERBAIKAN');
    await appointed(context, trx, assessment);
    const reason = input.reason.trim();
    if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
    const findings = allFindings(sheet)
      .filter((one) => !isSettled(one))
      .map(({ id }) => id);
    await putStage(trx, { id: newId(), before, after: sentBack(before), deed, reason });
    await record(
      trx,
      { actor, at: deed.at },
      traceOf(assessment, 'TINDAKAN_PERBAIKAN_DIKEMBALIKAN', { reason, findings }),
    );
  });
}
