import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { requireHeadTitle } from '#core/region/region.ts';
import { defaultSettings, sectionsOf } from '#core/region/region-settings.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { record, type Witness } from '#storage/audit-entries.ts';
import { insertSettings } from '#storage/region-settings.ts';
import { findRegionByCode, insertRegion, type RegionRecord } from '#storage/regions.ts';

export type FreshRegion = Omit<RegionRecord, 'id' | 'version'>;

/**
 * Makes the region and its first settings, valid from today, inside a transaction. Refuses `already-exists`,
 * `head-title-kind`.
 */
export async function addRegion(
  { newId }: Pick<Workplace, 'newId'>,
  trx: Writer,
  witness: Witness,
  fresh: FreshRegion,
): Promise<string> {
  const { code, name, kind, headTitle, zone } = fresh;
  requireHeadTitle(kind, headTitle);
  if ((await findRegionByCode(trx, code)) !== null) throw new Refusal('already-exists', { field: 'code' });
  const regionId = newId();
  await insertRegion(trx, { ...fresh, id: regionId }, witness.at);
  const today = dateIn(zone, witness.at);
  for (const section of sectionsOf(defaultSettings(name))) {
    const entry = { id: newId(), regionId, validFrom: today, enteredOn: today, by: null, at: witness.at };
    await insertSettings(trx, entry, section);
  }
  const trace = {
    act: 'DAERAH_DIBUAT',
    regionId,
    unitId: null,
    objectKind: 'daerah',
    objectId: regionId,
  } as const;
  await record(trx, witness, { ...trace, payload: { ...fresh } });
  return regionId;
}
