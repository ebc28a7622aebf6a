import { regionReach } from '#core/people/reach.ts';
import type { Zone } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listRegions } from '#storage/regions.ts';

/** The zone times are shown in: the region's, or WIB for somebody who works in several or in none. */
export async function zoneOf({ read, actor }: Context): Promise<Zone> {
  const [region, ...others] = await listRegions(read, regionReach(actor));
  return others.length === 0 ? (region?.zone ?? 'WIB') : 'WIB';
}
