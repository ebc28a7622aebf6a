import type { Selectable } from 'kysely';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { RegionKind } from '#core/region/region.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

export interface RegionRecord {
  id: string;
  /** Short code typed in commands and addresses, `kota-contoh`. */
  code: string;
  name: string;
  kind: RegionKind;
  headTitle: string;
  zone: Zone;
  version: number;
}

/** The regions an actor belongs to; core/reach.ts says which. */
export type RegionIds = readonly string[] | 'all';

/** Null when it lies outside the reach, as when it does not exist. */
export async function findRegion(db: Reader, among: RegionIds, id: string): Promise<RegionRecord | null> {
  const row = await selectRegions(db, among).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** By code: for commands, which reach every region. */
export async function findRegionByCode(db: Reader, code: string): Promise<RegionRecord | null> {
  const row = await selectRegions(db, 'all').where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function listRegions(db: Reader, among: RegionIds): Promise<RegionRecord[]> {
  const rows = await selectRegions(db, among).orderBy('name').execute();
  return rows.map(toRecord);
}

export async function insertRegion(
  trx: Writer,
  region: Omit<RegionRecord, 'version'>,
  at: string,
): Promise<void> {
  await trx
    .insertInto('regions')
    .values({ ...columns(region), id: region.id, created_at: at, version: 1 })
    .execute();
}

/** `region.version` is the one its writer saw; refuses `changed-meanwhile` when the row has moved since. */
export async function putRegion(trx: Writer, region: RegionRecord): Promise<void> {
  const result = await trx
    .updateTable('regions')
    .set({ ...columns(region), version: region.version + 1 })
    .where('id', '=', region.id)
    .where('version', '=', region.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return;
  throw new Refusal('changed-meanwhile', { current: await findRegion(trx, 'all', region.id) });
}

function selectRegions(db: Reader, among: RegionIds) {
  const query = db.selectFrom('regions').selectAll();
  return among === 'all' ? query : query.where('id', 'in', among.length === 0 ? [''] : among);
}

function columns({ code, name, kind, headTitle, zone }: Omit<RegionRecord, 'version'>) {
  return { code, name, kind, head_title: headTitle, zone };
}

function toRecord(row: Selectable<Database['regions']>): RegionRecord {
  const { id, code, name, kind, zone, version } = row;
  return { id, code, name, kind, headTitle: row.head_title, zone, version };
}
