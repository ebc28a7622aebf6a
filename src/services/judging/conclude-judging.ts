import { concludeJudging as concludedStage } from '#core/assessment/assessment.ts';
import { allFindings, judgedCriteria } from '#core/assessment/worksheet.ts';
import { unsettledFindings } from '#core/judging/correction.ts';
import { completeVerdicts } from '#core/judging/verdict.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { carryOn } from '#services/findings/carry-findings.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { freezeResult, type MinutesInput } from './freeze-result.ts';
import { loadForJudging } from './load-for-judging.ts';

/**
 * The leader closes the judging: final when no finding is left to settle, else the unit's turn to correct. Refuses
 * `verdicts-incomplete` with the gaps as data (`VerdictGap[]`).
 */
export async function concludeJudging(
  context: Context,
  input: MinutesInput & { assessmentId: string },
): Promise<{ state: 'FINAL' | 'TINDAKAN_PERBAIKAN' }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet, stage } = await loadForJudging(context, trx, input.assessmentId);
    permit(actor, 'assessment.lead', ofAssessment(assessment));
    const checked = completeVerdicts(judgedCriteria(sheet), unsettledFindings(allFindings(sheet)).length);
    if ('gaps' in checked) throw new Refusal('verdicts-incomplete', { data: checked.gaps });
    const after = concludedStage(stage, checked.complete, deed);
    await putStage(trx, { id: newId(), before: stage, after, deed, reason: null });
    const result = after.state === 'FINAL' ? await freezeResult(context, trx, input, deed) : null;
    if (after.state === 'FINAL') await carryOn(context, trx, assessment);
    const payload = { to: after.state, findings: checked.complete.openFindings, result };
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'PENILAIAN_FAKTUAL_DISELESAIKAN', payload));
    return { state: after.state };
  });
}
