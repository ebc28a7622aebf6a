import { dateIn } from '#core/period/zone.ts';
import { type RegionSettings, type SettingsSection, settingsSections } from '#core/region/region-settings.ts';
import type { Standing } from '#core/region/settings-dates.ts';
import { standingOf } from '#core/region/settings-dates.ts';
import type { Context } from '#services/context.ts';
import { lastNumber, listSettings, type SettingsRecord, settingsOn } from '#storage/region-settings.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { loadManagedRegion } from './load-managed-region.ts';

type SettingsLine = SettingsRecord & { standing: Standing };

export interface RegionSettingsPage {
  region: RegionRecord;
  /** In the region. */
  today: string;
  /** Those of today. */
  settings: RegionSettings;
  /** The newest first. */
  history: Record<SettingsSection, readonly SettingsLine[]>;
  /** What a form must have seen to be saved. */
  seen: Record<SettingsSection, number>;
}

/** A region's settings with what was and what will be. Refuses `not-found`, `not-allowed`. */
export async function readSettings(
  context: Context,
  { regionId }: { regionId: string },
): Promise<RegionSettingsPage> {
  const { read, now } = context;
  const region = await loadManagedRegion(context, read, regionId);
  const today = dateIn(region.zone, now());
  const all = await listSettings(read, regionId);
  const history = {} as Record<SettingsSection, readonly SettingsLine[]>;
  const seen = {} as Record<SettingsSection, number>;
  for (const section of settingsSections) {
    const rows = all.filter((row) => row.section === section);
    history[section] = rows.map((row) => ({ ...row, standing: standingOf(rows, row, today) })).reverse();
    seen[section] = await lastNumber(read, regionId, section);
  }
  return { region, today, settings: await settingsOn(read, regionId, today), history, seen };
}
