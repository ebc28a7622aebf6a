import type { Context } from '#services/context.ts';
import { listManagedRegions, type ManagedRegion } from './list-managed-regions.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface ChosenRegion {
  /** Those whose settings the actor keeps. */
  regions: readonly ManagedRegion[];
  /** The one that was named, else the first; null when there is none. */
  regionId: string | null;
}

/** The region a page of settings is about. Refuses `not-found` for a stranger's, `not-allowed`. */
export async function chooseRegion(
  context: Context,
  { named }: { named: string | undefined },
): Promise<ChosenRegion> {
  if (named !== undefined) await loadManagedRegion(context, context.read, named);
  const regions = await listManagedRegions(context, 'region.manage');
  return { regions, regionId: named ?? regions[0]?.id ?? null };
}
