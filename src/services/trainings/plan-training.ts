import { permit } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findPeriod } from '#storage/periods.ts';
import { putInvitations } from '#storage/training-invitations.ts';
import { putCoveredStandards } from '#storage/training-standards.ts';
import { insertTraining, trainingExists } from '#storage/trainings.ts';
import { describedTraining, type TrainingInput } from './described-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface PlanTraining extends TrainingInput {
  periodId: string;
}

/**
 * Plans a bimbingan teknis in a period of the region (MJK54 Ps.14(1)). Refuses `not-found`, `not-allowed`,
 * `already-exists`, and what `describedTraining` refuses.
 */
export async function planTraining(context: Context, input: PlanTraining): Promise<{ trainingId: string }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const period = await findPeriod(trx, regionReach(actor), input.periodId);
    if (period === null) throw new Refusal('not-found', { field: 'periodId' });
    const { region } = period;
    permit(actor, 'training.plan', { regionId: region.id });
    const window = period.windows.BIMBINGAN_TEKNIS;
    const { plan, standards, unitIds } = await describedTraining(context, trx, input, { region, window });
    if (await trainingExists(trx, period.id, plan)) throw new Refusal('already-exists', { field: 'title' });
    const [id, at] = [context.newId(), context.now()];
    const by = { by: actor.userId, at };
    await insertTraining(trx, { ...plan, id, regionId: region.id, periodId: period.id }, by);
    await putCoveredStandards(trx, id, standards);
    await putInvitations(trx, id, unitIds);
    const payload = {
      period: period.id,
      ...plan,
      standards: standards.map(({ code }) => code),
      units: unitIds,
    };
    await record(trx, { actor, at }, trainingTrace({ id, region }, 'BIMTEK_DIRENCANAKAN', payload));
    return { trainingId: id };
  });
}
