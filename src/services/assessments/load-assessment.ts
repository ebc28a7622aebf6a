import { assessmentReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentRecord, findAssessment } from '#storage/assessments.ts';

/** The assessment within the actor's reach. Refuses `not-found` for a stranger's as for one that does not exist. */
export async function loadAssessment(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<AssessmentRecord> {
  const assessment = await findAssessment(db, assessmentReach(context.actor), assessmentId);
  if (assessment === null) throw new Refusal('not-found');
  return assessment;
}
