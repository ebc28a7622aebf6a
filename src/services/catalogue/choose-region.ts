import { catalogueReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';

/**
 * The regions whose criteria the actor reads, and the one that is asked for: without a wish the only one. Refuses
 * `not-found` for another.
 */
export async function chooseRegion(
  { read, actor }: Context,
  regionId: string | null,
): Promise<{ regions: readonly RegionRecord[]; region: RegionRecord | null }> {
  const regions = await listRegions(read, catalogueReach(actor));
  if (regionId === null) return { regions, region: regions.length === 1 ? (regions[0] ?? null) : null };
  const region = regions.find(({ id }) => id === regionId);
  if (region === undefined) throw new Refusal('not-found');
  return { regions, region };
}
