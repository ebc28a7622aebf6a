import { administeredRegions } from '#core/people-reach.ts';
import { Refusal } from '#core/refusal.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import type { Context } from './context.ts';

export interface ManagedRegion extends RegionRecord {
  units: readonly UnitRecord[];
}

/** The regions the actor administers, by name, with their units. Refuses `not-allowed` to everybody else. */
export async function listManagedRegions({ read, actor }: Context): Promise<ManagedRegion[]> {
  const among = administeredRegions(actor);
  if (among.length === 0) throw new Refusal('not-allowed');
  const [regions, units] = [await listRegions(read, among), await listUnits(read, among)];
  return regions.map((region) => ({
    ...region,
    units: units.filter(({ regionId }) => regionId === region.id),
  }));
}
