import { dateIn } from '#core/period/zone.ts';
import { mayTakeBack } from '#core/region/official.ts';
import type { Context } from '#services/context.ts';
import { listOfficials, type OfficialRecord } from '#storage/officials.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface OfficialsPage {
  region: RegionRecord;
  today: string;
  units: readonly UnitRecord[];
  /** The newest first. */
  officials: readonly (OfficialRecord & { unit: string | null; mayTakeBack: boolean })[];
}

/** Who signs for what in a region. Refuses `not-found`, `not-allowed`. */
export async function readOfficials(
  context: Context,
  { regionId }: { regionId: string },
): Promise<OfficialsPage> {
  const { read, now } = context;
  const region = await loadManagedRegion(context, read, regionId);
  const today = dateIn(region.zone, now());
  const units = await listUnits(read, [regionId]);
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const officials = (await listOfficials(read, regionId)).map((one) => ({
    ...one,
    unit: one.unitId === null ? null : (unitName.get(one.unitId) ?? null),
    mayTakeBack: mayTakeBack(one, today),
  }));
  return { region, today, units, officials };
}
