import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { SectionValues } from '#core/region/region-settings.ts';
import { requireNotPast } from '#core/region/settings-dates.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertSettings, lastNumber } from '#storage/region-settings.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export interface SettingsInput {
  regionId: string;
  validFrom: string;
  /** The number of what was saved last in the section when the form was shown. */
  seen: number;
  saved: SectionValues;
}

/**
 * A section of the region's settings from a day on; documents of the days before keep theirs. Refuses `not-found`,
 * `not-allowed`, `settings-backdated`, `changed-meanwhile` when somebody has saved the section since.
 */
export async function saveSettings(context: Context, input: SettingsInput): Promise<void> {
  const { regionId, seen, saved } = input;
  await context.write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    if ((await lastNumber(trx, regionId, saved.section)) !== seen) throw new Refusal('changed-meanwhile');
    await enterSettings(context, trx, region, input);
  });
}

/** For a region that is loaded and may be changed. Refuses `settings-backdated`. */
export async function enterSettings(
  { actor, now, newId }: Context,
  trx: Writer,
  region: RegionRecord,
  { validFrom, saved }: Pick<SettingsInput, 'validFrom' | 'saved'>,
): Promise<void> {
  const at = now();
  const enteredOn = dateIn(region.zone, at);
  requireNotPast(validFrom, enteredOn);
  const id = newId();
  await insertSettings(trx, { id, regionId: region.id, validFrom, enteredOn, by: actor.userId, at }, saved);
  const trace = { regionId: region.id, unitId: null, objectKind: 'daerah', objectId: region.id } as const;
  const payload = { settings: id, validFrom, ...saved };
  await record(trx, { actor, at }, { act: 'PENGATURAN_DITETAPKAN', ...trace, payload });
}
