import { inState, reopen } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { withdrawIssue } from '#services/issuances/withdraw-issue.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { designationsOf } from '#storage/designations.ts';
import { appointed } from './load-for-judging.ts';

/**
 * The leader opens a final assessment again, with the reason; what was frozen stays under its number,
 * and what was issued of it is withdrawn. Refuses
 * `assessment-designated` once a designation rests on it, a revoked one too: its decree names this result.
 */
export async function reopenAssessment(
  context: Context,
  input: { assessmentId: string; reason: string },
): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const assessment = await loadAssessment(context, trx, input.assessmentId);
    permit(actor, 'assessment.lead', ofAssessment(assessment));
    const before = inState(assessment.stage, 'FINAL');
    await appointed(context, trx, assessment);
    const reason = input.reason.trim();
    if ((await designationsOf(trx, assessment.id)).length > 0) throw new Refusal('assessment-designated');
    if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
    await putStage(trx, { id: newId(), before, after: reopen(before), deed, reason });
    await withdrawIssue(trx, assessment.id, reason, deed);
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'PENILAIAN_DIBUKA_KEMBALI', { reason }));
  });
}
