import { permit } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import type { Quarter, Stage } from '#core/period/period.ts';
import { type DateSpan, planWindows } from '#core/period/period-plan.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertPeriod, periodExists } from '#storage/periods.ts';
import { findRegion } from '#storage/regions.ts';

export interface OpenPeriod {
  regionId: string;
  year: number;
  quarter: Quarter;
  /** Calendar dates in the region's zone, both days inclusive. */
  windows: Readonly<Record<Stage, DateSpan>>;
}

/** Opens a quarter with the windows of its stages (MJK54 Ps.14). Refuses `already-exists`, `date-order`. */
export async function openPeriod(context: Context, input: OpenPeriod): Promise<{ periodId: string }> {
  const { actor } = context;
  const { year, quarter } = input;
  return context.write(async (trx) => {
    const region = await findRegion(trx, regionReach(actor), input.regionId);
    if (region === null) throw new Refusal('not-found');
    permit(actor, 'period.manage', { regionId: region.id });
    const windows = planWindows(input.windows, region.zone);
    if (await periodExists(trx, region.id, input)) throw new Refusal('already-exists', { field: 'quarter' });
    const [id, at] = [context.newId(), context.now()];
    const fresh = { id, regionId: region.id, year, quarter, windows };
    await insertPeriod(trx, fresh, { by: actor.userId, at });
    await record(
      trx,
      { actor, at },
      {
        act: 'PERIODE_DIBUKA',
        regionId: region.id,
        unitId: null,
        objectKind: 'periode',
        objectId: id,
        payload: { year, quarter, windows },
      },
    );
    return { periodId: id };
  });
}
