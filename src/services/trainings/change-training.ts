import { Refusal } from '#core/refusal.ts';
import { requirePlanned } from '#core/training/training.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findPeriod } from '#storage/periods.ts';
import { putInvitations } from '#storage/training-invitations.ts';
import { putCoveredStandards } from '#storage/training-standards.ts';
import { putPlan, type TrainingRecord, trainingExists } from '#storage/trainings.ts';
import { type DescribedTraining, describedTraining, type TrainingInput } from './described-training.ts';
import { loadOwnTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface ChangeTraining extends TrainingInput {
  trainingId: string;
  version: number;
}

/** Changes a plan; the period stays. Refuses what planning refuses, `training-closed`, `changed-meanwhile`. */
export async function changeTraining(context: Context, input: ChangeTraining): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const training = await loadOwnTraining(context, trx, input.trainingId);
    requirePlanned(training.stage);
    const { plan, standards, unitIds } = await described(context, trx, training, input);
    const { id, period, version } = training;
    if (await trainingExists(trx, period.id, plan, id)) {
      throw new Refusal('already-exists', { field: 'title' });
    }
    if (version !== input.version) throw new Refusal('changed-meanwhile', { current: training });
    await putPlan(trx, { id, version }, plan);
    await putCoveredStandards(trx, id, standards);
    await putInvitations(trx, id, unitIds);
    const payload = { ...plan, standards: standards.map(({ code }) => code), units: unitIds };
    await record(trx, { actor, at: context.now() }, trainingTrace(training, 'BIMTEK_DIUBAH', payload));
  });
}

async function described(
  context: Context,
  db: Reader,
  { region, period }: TrainingRecord,
  input: TrainingInput,
): Promise<DescribedTraining> {
  const known = await findPeriod(db, [region.id], period.id);
  if (known === null) throw new Refusal('not-found');
  return describedTraining(context, db, input, { region, window: known.windows.BIMBINGAN_TEKNIS });
}
