import { inState, takeUp } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putStage } from '#storage/assessments.ts';
import { listAssessors } from '#storage/assessors.ts';
import { record } from '#storage/audit-entries.ts';
import { appointed, inFactualWindow } from './load-for-judging.ts';

/** An assigned assessor begins the factual assessment. Refuses `lead-missing` while the team has no leader. */
export async function takeUpAssessment(context: Context, input: { assessmentId: string }): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const assessment = await loadAssessment(context, trx, input.assessmentId);
    permit(actor, 'assessment.judge', ofAssessment(assessment));
    const before = inState(assessment.stage, 'DIAJUKAN', 'DIBUKA_KEMBALI');
    await inFactualWindow(context, trx, assessment);
    await appointed(context, trx, assessment);
    const team = await listAssessors(trx, assessment.id);
    if (!team.some(({ lead, releasedAt }) => lead && releasedAt === null)) throw new Refusal('lead-missing');
    await putStage(trx, { id: newId(), before, after: takeUp(before), deed, reason: null });
    await record(
      trx,
      { actor, at: deed.at },
      traceOf(assessment, 'PENILAIAN_FAKTUAL_DIMULAI', { from: before.state }),
    );
  });
}
