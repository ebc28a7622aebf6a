import { inState, sendBack } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope, loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReturnReason } from '#storage/return-reasons.ts';
import { appointed } from './load-for-judging.ts';

export interface ReturnInput {
  assessmentId: string;
  /** One reason per criterion; those left empty do not count. */
  reasons: readonly { criterionId: string; reason: string }[];
}

/** Sends an assessment back to be completed. Refuses `reason-missing` without a single reason. */
export async function returnAssessment(context: Context, input: ReturnInput): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.judge', ofAssessment(assessment));
    const before = inState(assessment.stage, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
    await appointed(context, trx, assessment);
    const reasons = given(input.reasons);
    for (const criterionId of reasons.keys()) criterionInScope(sheet, criterionId);
    const after = sendBack(before);
    await putStage(trx, { id: newId(), before, after, deed, reason: null });
    for (const [criterionId, reason] of reasons) {
      const row = { id: newId(), assessmentId: assessment.id, returnNumber: after.returnCount };
      await insertReturnReason(trx, { ...row, criterionId, reason }, deed);
    }
    const payload = { returnNumber: after.returnCount, reasons: Object.fromEntries(reasons) };
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'PENILAIAN_DIKEMBALIKAN', payload));
  });
}

function given(reasons: ReturnInput['reasons']): Map<string, string> {
  const written = reasons
    .map(({ criterionId, reason }) => [criterionId, reason.trim()] as const)
    .filter(([, reason]) => reason !== '');
  if (written.length === 0) throw new Refusal('reason-missing', { field: 'reasons' });
  return new Map(written);
}
