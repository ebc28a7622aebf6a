import { dateIn, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { RegionSettings } from '#core/region/region-settings.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putSettings, settingsOn } from '#storage/region-settings.ts';
import { putRegion } from '#storage/regions.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface RegionForm {
  regionId: string;
  /** The version of the region's row that was on the screen. */
  version: number;
  name: string;
  headTitle: string;
  zone: Zone;
  settings: Omit<RegionSettings, 'validFrom'>;
}

/**
 * The region's name and its settings from today on; documents of former days keep theirs. Refuses `not-found`,
 * `not-allowed`, `value-missing` (a threshold), `changed-meanwhile`.
 */
export async function saveRegionSettings(context: Context, form: RegionForm): Promise<void> {
  const { actor, write, newId, now } = context;
  const { regionId, version, name, headTitle, zone } = form;
  if (!form.settings.letterhead.some((line) => line !== ''))
    throw new Refusal('value-missing', { field: 'letterhead' });
  await write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    const validFrom = dateIn(zone, now());
    const before = await settingsOn(trx, regionId, validFrom);
    const settings = { ...form.settings, validFrom };
    await putRegion(trx, { ...region, version, name, headTitle, zone });
    await putSettings(trx, { id: newId(), regionId, at: now() }, settings);
    const trace = {
      act: 'DAERAH_DIUBAH',
      regionId,
      unitId: null,
      objectKind: 'daerah',
      objectId: regionId,
    } as const;
    const payload = { before: { ...region, settings: before }, after: { name, headTitle, zone, settings } };
    await record(trx, { actor, at: now() }, { ...trace, payload });
  });
}
