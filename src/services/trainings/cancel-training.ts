import { Refusal } from '#core/refusal.ts';
import { cancel } from '#core/training/training.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { closeTraining } from '#storage/trainings.ts';
import { loadOwnTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface CancelTraining {
  trainingId: string;
  reason: string;
  version: number;
}

/** Refuses `training-closed`, `reason-missing`, `changed-meanwhile`. */
export async function cancelTraining(context: Context, input: CancelTraining): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const training = await loadOwnTraining(context, trx, input.trainingId);
    const { id, version } = training;
    const at = context.now();
    const cancelled = cancel(training.stage, input.reason, { by: actor.userId, at });
    if (version !== input.version) throw new Refusal('changed-meanwhile', { current: training });
    await closeTraining(trx, { id, version }, cancelled);
    const { reason } = cancelled.cancelled;
    await record(trx, { actor, at }, trainingTrace(training, 'BIMTEK_DIBATALKAN', { reason }));
  });
}
