import type { Selectable } from 'kysely';
import type { Role } from '#core/people/actor.ts';
import type { Days, SigningWay } from '#core/region/official.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

/** Who signs for a role, as printed; dated, so that an old document keeps its signatory. */
export interface OfficialRecord extends Days {
  id: string;
  regionId: string;
  unitId: string | null;
  role: Role;
  position: string;
  /** `Plt.`, `Plh.`, `Pj.` or empty. */
  prefix: string;
  signing: SigningWay;
  /** The position named after "a.n."; empty in the own right. */
  onBehalfOf: string;
  /** The position that passes on what "u.b." signs, or empty. */
  through: string;
  name: string;
  rank: string | null;
  employeeNumber: string | null;
  /** The day in the region it was entered on. */
  enteredOn: string;
}

/** Whose signature it is. */
export interface SigningSeat {
  regionId: string;
  unitId: string | null;
  role: Role;
}

/** The official of a role on a date, in the unit when one is named; null when nobody is entered. */
export async function officialOn(db: Reader, of: SigningSeat, date: string): Promise<OfficialRecord | null> {
  const row = await seated(db, of)
    .where('valid_from', '<=', date)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', date)]))
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** All of one seat, by their days. */
export async function listSeated(db: Reader, of: SigningSeat): Promise<OfficialRecord[]> {
  return (await seated(db, of).orderBy('valid_from').execute()).map(toRecord);
}

/** Of one region, the newest first. */
export async function listOfficials(db: Reader, regionId: string): Promise<OfficialRecord[]> {
  const rows = await db
    .selectFrom('officials')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('removed_on', 'is', null)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Null when the region has no such one, or it was taken back. */
export async function findOfficial(db: Reader, regionId: string, id: string): Promise<OfficialRecord | null> {
  const row = await db
    .selectFrom('officials')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function insertOfficial(trx: Writer, official: OfficialRecord): Promise<void> {
  const { id, role, position, prefix, signing, through, name, rank } = official;
  await trx
    .insertInto('officials')
    .values({
      id,
      region_id: official.regionId,
      unit_id: official.unitId,
      role,
      position,
      prefix,
      signing,
      on_behalf_of: official.onBehalfOf,
      through,
      name,
      rank,
      employee_number: official.employeeNumber,
      valid_from: official.validFrom,
      valid_until: official.validUntil,
      entered_on: official.enteredOn,
    })
    .execute();
}

export async function endOfficial(trx: Writer, id: string, lastDay: string): Promise<void> {
  await trx.updateTable('officials').set({ valid_until: lastDay }).where('id', '=', id).execute();
}

/** Of one who has not begun, or was entered that day. */
export async function removeOfficial(trx: Writer, id: string, removedOn: string): Promise<void> {
  await trx.updateTable('officials').set({ removed_on: removedOn }).where('id', '=', id).execute();
}

function seated(db: Reader, { regionId, unitId, role }: SigningSeat) {
  return db
    .selectFrom('officials')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('role', '=', role)
    .where('unit_id', unitId === null ? 'is' : '=', unitId)
    .where('removed_on', 'is', null);
}

function toRecord(row: Selectable<Database['officials']>): OfficialRecord {
  const { id, role, position, prefix, signing, through, name, rank } = row;
  return {
    id,
    regionId: row.region_id,
    unitId: row.unit_id,
    role,
    position,
    prefix,
    signing,
    onBehalfOf: row.on_behalf_of,
    through,
    name,
    rank,
    employeeNumber: row.employee_number,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    enteredOn: row.entered_on,
  };
}
