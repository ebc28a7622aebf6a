import { may } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import type { Context } from '#services/context.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';

/** The regions in which the actor opens periods, by name; none for most people. */
export async function listPeriodRegions({ read, actor }: Context): Promise<RegionRecord[]> {
  const regions = await listRegions(read, regionReach(actor));
  return regions.filter(({ id }) => may(actor, 'period.manage', { regionId: id }));
}
