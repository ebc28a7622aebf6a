import type { Selectable } from 'kysely';
import type { Reach } from '#core/people/reach.ts';
import type { UnitKind } from '#core/region/region.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { inReach } from './reach-filter.ts';
import type { RegionIds } from './regions.ts';

export interface UnitRecord {
  id: string;
  regionId: string;
  code: string;
  name: string;
  kind: UnitKind;
  /** Upload quota of a period. */
  quotaMib: number;
}

export async function findUnit(db: Reader, among: RegionIds, id: string): Promise<UnitRecord | null> {
  const row = await selectUnits(db, among).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Null outside the reach: for acts on a unit's own things. */
export async function findUnitInReach(db: Reader, reach: Reach, id: string): Promise<UnitRecord | null> {
  const row = await selectUnits(db, 'all')
    .where(inReach(reach, { region: 'units.region_id', unit: 'units.id' }))
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function listUnits(db: Reader, among: RegionIds): Promise<UnitRecord[]> {
  const rows = await selectUnits(db, among).orderBy('kind').orderBy('name').execute();
  return rows.map(toRecord);
}

/** For overviews: the units whose assessments the actor sees. */
export async function listUnitsInReach(db: Reader, reach: Reach): Promise<UnitRecord[]> {
  const rows = await selectUnits(db, 'all')
    .where(inReach(reach, { region: 'units.region_id', unit: 'units.id' }))
    .orderBy('kind')
    .orderBy('name')
    .execute();
  return rows.map(toRecord);
}

export async function unitCodeTaken(db: Reader, regionId: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('units')
    .select('id')
    .where('region_id', '=', regionId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertUnit(trx: Writer, unit: UnitRecord, at: string): Promise<void> {
  const { id, regionId, code, name, kind, quotaMib } = unit;
  await trx
    .insertInto('units')
    .values({ id, region_id: regionId, code, name, kind, quota_mib: quotaMib, created_at: at, version: 1 })
    .execute();
}

function selectUnits(db: Reader, among: RegionIds) {
  const query = db.selectFrom('units').selectAll();
  return among === 'all' ? query : query.where('region_id', 'in', among.length === 0 ? [''] : among);
}

function toRecord({ id, region_id, code, name, kind, quota_mib }: Selectable<Database['units']>): UnitRecord {
  return { id, regionId: region_id, code, name, kind, quotaMib: quota_mib };
}
