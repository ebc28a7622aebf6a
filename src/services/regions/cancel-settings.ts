import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { requireFuture } from '#core/region/settings-dates.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { listSettings, removeSettings } from '#storage/region-settings.ts';
import { loadManagedRegion } from './load-managed-region.ts';

/** Takes back settings before they begin. Refuses `not-found`, `not-allowed`, `wrong-state` once they have begun. */
export async function cancelSettings(
  context: Context,
  { regionId, settingsId }: { regionId: string; settingsId: string },
): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    const row = (await listSettings(trx, regionId)).find(({ id }) => id === settingsId);
    if (row === undefined) throw new Refusal('not-found');
    const today = dateIn(region.zone, now());
    requireFuture(row, today);
    await removeSettings(trx, settingsId, today);
    const trace = { regionId, unitId: null, objectKind: 'daerah', objectId: regionId } as const;
    const { section, validFrom } = row;
    const payload = { settings: settingsId, section, validFrom };
    await record(trx, { actor, at: now() }, { act: 'PENGATURAN_DIBATALKAN', ...trace, payload });
  });
}
