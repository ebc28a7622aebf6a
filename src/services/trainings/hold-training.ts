import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { hold } from '#core/training/training.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { closeTraining } from '#storage/trainings.ts';
import { loadOwnTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface HoldTraining {
  trainingId: string;
  version: number;
}

/** Records that it took place; then attendance can be written down. Refuses `training-closed`, `training-ahead`. */
export async function holdTraining(context: Context, input: HoldTraining): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const training = await loadOwnTraining(context, trx, input.trainingId);
    const { id, version, region, date, stage } = training;
    const at = context.now();
    const held = hold(stage, date, dateIn(region.zone, at), { by: actor.userId, at });
    if (version !== input.version) throw new Refusal('changed-meanwhile', { current: training });
    await closeTraining(trx, { id, version }, held);
    await record(trx, { actor, at }, trainingTrace(training, 'BIMTEK_DILAKSANAKAN', { date }));
  });
}
