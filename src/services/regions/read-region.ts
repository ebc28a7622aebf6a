import { dateIn } from '#core/period/zone.ts';
import type { RegionSettings } from '#core/region/region-settings.ts';
import type { Context } from '#services/context.ts';
import { listOfficials, type OfficialRecord } from '#storage/officials.ts';
import { settingsOn } from '#storage/region-settings.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface RegionDetail {
  region: RegionRecord;
  /** Those of today. */
  settings: RegionSettings;
  units: readonly UnitRecord[];
  /** The newest first. */
  officials: readonly OfficialRecord[];
}

/** A region as those who keep its settings see it. Refuses `not-found`, `not-allowed`. */
export async function readRegion(
  context: Context,
  { regionId }: { regionId: string },
): Promise<RegionDetail> {
  const { read, now } = context;
  const region = await loadManagedRegion(context, read, regionId);
  return {
    region,
    settings: await settingsOn(read, regionId, dateIn(region.zone, now())),
    units: await listUnits(read, [regionId]),
    officials: await listOfficials(read, regionId),
  };
}
