import { Refusal } from '#core/refusal.ts';
import { requireNotCancelled } from '#core/training/training.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { listMaterials } from '#storage/training-materials.ts';
import type { TrainingRecord } from '#storage/trainings.ts';
import { loadOwnTraining } from './load-training.ts';

/** The training whose materials are about to change. Refuses `not-found`, `not-allowed`, `training-closed`. */
export async function loadForMaterials(
  context: Context,
  db: Reader,
  trainingId: string,
): Promise<TrainingRecord> {
  const training = await loadOwnTraining(context, db, trainingId);
  requireNotCancelled(training.stage);
  return training;
}

/** Of one training, all its materials together. */
const roomBytes = 200 * 2 ** 20;

/** Refuses `materials-full` when `bytes` more do not fit. */
export async function requireMaterialRoom(db: Reader, trainingId: string, bytes: number): Promise<void> {
  const used = (await listMaterials(db, trainingId)).reduce((sum, { size }) => sum + size, 0);
  if (used + bytes > roomBytes) throw new Refusal('materials-full', { data: { used } });
}
