import { may } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';

export interface ManagedRegion extends RegionRecord {
  units: readonly UnitRecord[];
}

/** The regions where the actor may do the act, by name, with their units. Refuses `not-allowed` when there is none. */
export async function listManagedRegions(
  { read, actor }: Context,
  act: 'region.manage' | 'people.manage',
): Promise<ManagedRegion[]> {
  const within = await listRegions(read, regionReach(actor));
  const regions = within.filter(({ id }) => may(actor, act, { regionId: id }));
  if (regions.length === 0 && !may(actor, 'installation.manage', null)) throw new Refusal('not-allowed');
  const units = await listUnits(
    read,
    regions.map(({ id }) => id),
  );
  return regions.map((region) => ({
    ...region,
    units: units.filter(({ regionId }) => regionId === region.id),
  }));
}
