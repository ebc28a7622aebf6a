import type { Zone } from '#core/period/zone.ts';
import { requireHeadTitle } from '#core/region/region.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putRegion } from '#storage/regions.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface RegionIdentity {
  regionId: string;
  /** The version of the region's row that was on the screen. */
  version: number;
  name: string;
  headTitle: string;
  zone: Zone;
}

/** What the region and its head are called. Refuses `not-found`, `not-allowed`, `head-title-kind`, `changed-meanwhile`. */
export async function saveRegion(context: Context, input: RegionIdentity): Promise<void> {
  const { actor, write, now } = context;
  const { regionId, version, name, headTitle, zone } = input;
  await write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    requireHeadTitle(region.kind, headTitle);
    await putRegion(trx, { ...region, version, name, headTitle, zone });
    const trace = { regionId, unitId: null, objectKind: 'daerah', objectId: regionId } as const;
    const payload = { before: region, after: { name, headTitle, zone } };
    await record(trx, { actor, at: now() }, { act: 'DAERAH_DIUBAH', ...trace, payload });
  });
}
