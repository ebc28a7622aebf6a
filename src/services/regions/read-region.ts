import type { Context } from '#services/context.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface RegionDetail {
  region: RegionRecord;
  units: readonly UnitRecord[];
}

/** A region as those who keep its settings see it. Refuses `not-found`, `not-allowed`. */
export async function readRegion(
  context: Context,
  { regionId }: { regionId: string },
): Promise<RegionDetail> {
  const { read } = context;
  const region = await loadManagedRegion(context, read, regionId);
  return {
    region,
    units: await listUnits(read, [regionId]),
  };
}
