import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { type EmblemRecord, findEmblem } from '#storage/emblems.ts';
import { listSettings } from '#storage/region-settings.ts';
import { loadManagedRegion } from './load-managed-region.ts';

/** A picture the region has, had or will have in its letterhead. Refuses `not-found`, `not-allowed`. */
export async function findEmblemFile(
  context: Context,
  { regionId, sha256 }: { regionId: string; sha256: string },
): Promise<EmblemRecord> {
  const { read } = context;
  await loadManagedRegion(context, read, regionId);
  const rows = await listSettings(read, regionId);
  const named = rows.some((row) => row.section === 'LAMBANG' && row.values.emblem === sha256);
  const emblem = named ? await findEmblem(read, sha256) : null;
  if (emblem === null) throw new Refusal('not-found');
  return emblem;
}
