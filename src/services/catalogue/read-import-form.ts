import { may } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';
import { loadProposingRegion } from './load-proposing-region.ts';

export interface ImportForm {
  /** Where the actor may propose. */
  regions: readonly RegionRecord[];
  /** The one that is asked for, or the only one. */
  region: RegionRecord | null;
}

/** Refuses `not-allowed` to somebody who may propose nowhere, `not-found` for a stranger's region. */
export async function readImportForm(
  context: Context,
  input: { regionId: string | null },
): Promise<ImportForm> {
  const { read, actor } = context;
  if (input.regionId !== null) await loadProposingRegion(context, read, input.regionId);
  const within = await listRegions(read, regionReach(actor));
  const regions = within.filter(({ id }) => may(actor, 'catalogue.propose', { regionId: id }));
  if (regions.length === 0) throw new Refusal('not-allowed');
  const wanted = input.regionId ?? (regions.length === 1 ? regions[0]?.id : undefined);
  return { regions, region: regions.find(({ id }) => id === wanted) ?? null };
}
