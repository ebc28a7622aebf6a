import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { defaultSettings } from '#core/region/region-settings.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { record, type Witness } from '#storage/audit-entries.ts';
import { putSettings } from '#storage/region-settings.ts';
import { findRegionByCode, insertRegion, type RegionRecord } from '#storage/regions.ts';

export type FreshRegion = Omit<RegionRecord, 'id' | 'version'>;

/** Makes the region and its first settings, valid from today, inside a transaction. Refuses `already-exists`. */
export async function addRegion(
  { newId }: Pick<Workplace, 'newId'>,
  trx: Writer,
  witness: Witness,
  fresh: FreshRegion,
): Promise<string> {
  const { code, name, zone } = fresh;
  if ((await findRegionByCode(trx, code)) !== null) throw new Refusal('already-exists', { field: 'code' });
  const regionId = newId();
  await insertRegion(trx, { ...fresh, id: regionId }, witness.at);
  const settings = defaultSettings(name, dateIn(zone, witness.at));
  await putSettings(trx, { id: newId(), regionId, at: witness.at }, settings);
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
