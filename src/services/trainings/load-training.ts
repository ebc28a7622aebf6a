import { permit } from '#core/people/permissions.ts';
import { trainingReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { findTraining, type TrainingRecord } from '#storage/trainings.ts';

/** Refuses `not-found` to whoever is neither of the region's readers nor of an invited unit. */
export async function loadTraining(
  { actor }: Context,
  db: Reader,
  trainingId: string,
): Promise<TrainingRecord> {
  const training = await findTraining(db, trainingReach(actor), trainingId);
  if (training === null) throw new Refusal('not-found');
  return training;
}

/** For whoever plans it. Refuses also `not-allowed`. */
export async function loadOwnTraining(
  context: Context,
  db: Reader,
  trainingId: string,
): Promise<TrainingRecord> {
  const training = await loadTraining(context, db, trainingId);
  permit(context.actor, 'training.plan', { regionId: training.region.id });
  return training;
}
