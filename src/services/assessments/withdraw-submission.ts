import { inState, withdraw } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { loadAssessment } from './load-assessment.ts';
import { ofAssessment } from './load-worksheet.ts';

export interface WithdrawSubmission {
  assessmentId: string;
  version: number;
}

/** Takes a submission back while no assessor has taken it up; what was frozen stays. Refuses `wrong-state`. */
export async function withdrawSubmission(context: Context, input: WithdrawSubmission): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const assessment = await loadAssessment(context, trx, input.assessmentId);
    permit(actor, 'assessment.submit', ofAssessment(assessment));
    const before = inState(assessment.stage, 'DIAJUKAN');
    if (before.version !== input.version) throw new Refusal('changed-meanwhile');
    const deed = { by: actor.userId, at: context.now() };
    await putStage(trx, { id: context.newId(), before, after: withdraw(before), deed, reason: null });
    const trace = traceOf(assessment, 'PENGAJUAN_DITARIK', { submitted: before.submitted });
    await record(trx, { actor, at: deed.at }, trace);
  });
}
