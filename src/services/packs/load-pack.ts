import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import type { PackPlan } from '#storage/packs/pack-files.ts';

/**
 * A pack of the actor's that is ready. Refuses `not-found` also for another's, and once the actor may no longer see what it
 * is about; `not-allowed` once the actor may no longer prepare one.
 */
export async function loadPack(
  context: Context,
  packId: string,
): Promise<{ plan: PackPlan; assessment: AssessmentRecord }> {
  const plan = await context.packFiles.findPlan(packId);
  if (plan?.askedBy !== context.actor.userId) throw new Refusal('not-found');
  const assessment = await loadAssessment(context, context.read, plan.assessmentId);
  permit(context.actor, 'pack.prepare', ofAssessment(assessment));
  return { plan, assessment };
}
