import type { Selectable } from 'kysely';
import type { Grant } from '#core/people/actor.ts';
import type { Zone } from '#core/period/zone.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

/** A role of a person in a place, from a day to a day. */
export interface RoleAssignment extends Grant {
  id: string;
  userId: string;
  validFrom: string;
  /** Last day; null: without end. */
  validUntil: string | null;
}

/** With the names a page shows; the zone decides which day it is there. */
export interface PlacedAssignment extends RoleAssignment {
  zone: Zone | null;
  regionName: string | null;
  unitName: string | null;
}

/** Of one person, past and future ones too. */
export async function assignmentsOf(db: Reader, userId: string): Promise<PlacedAssignment[]> {
  const rows = await selectAssignments(db).where('role_assignments.user_id', '=', userId).execute();
  return rows.map(toRecord);
}

export async function listAssignments(db: Reader): Promise<PlacedAssignment[]> {
  const rows = await selectAssignments(db).execute();
  return rows.map(toRecord);
}

export async function findAssignment(db: Reader, id: string): Promise<PlacedAssignment | null> {
  const row = await selectAssignments(db).where('role_assignments.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function insertAssignment(
  trx: Writer,
  fresh: RoleAssignment,
  granted: { by: string | null; at: string },
): Promise<void> {
  await trx
    .insertInto('role_assignments')
    .values({
      id: fresh.id,
      user_id: fresh.userId,
      role: fresh.role,
      region_id: fresh.regionId,
      unit_id: fresh.unitId,
      valid_from: fresh.validFrom,
      valid_until: fresh.validUntil,
      granted_by: granted.by,
      granted_at: granted.at,
    })
    .execute();
}

/** @param lastDay the last day on which the role still holds */
export async function endAssignment(trx: Writer, id: string, lastDay: string): Promise<void> {
  await trx.updateTable('role_assignments').set({ valid_until: lastDay }).where('id', '=', id).execute();
}

/** One person at the head of the office and of an LPSE: allowed (MJK54 Ps.6(4)), and told wherever he or she decides. */
export interface DualHead {
  userId: string;
  name: string;
}

/** Who holds both roles on a date, the first by name; null when they are two people. */
export async function findDualHead(
  db: Reader,
  { regionId, unitId }: { regionId: string; unitId: string },
  date: string,
): Promise<DualHead | null> {
  const rows = await db
    .selectFrom('role_assignments')
    .innerJoin('users', 'users.id', 'role_assignments.user_id')
    .where('users.status', '=', 'AKTIF')
    .where('valid_from', '<=', date)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', date)]))
    .where((eb) =>
      eb.or([
        eb.and([eb('role', '=', 'KEPALA_DINAS'), eb('region_id', '=', regionId)]),
        eb.and([eb('role', '=', 'KEPALA_LPSE'), eb('unit_id', '=', unitId)]),
      ]),
    )
    .select(['users.id', 'users.name', 'role'])
    .orderBy('users.name')
    .execute();
  const both = rows.find(({ id, role }) =>
    rows.some((other) => other.id === id && role === 'KEPALA_DINAS' && other.role === 'KEPALA_LPSE'),
  );
  return both === undefined ? null : { userId: both.id, name: both.name };
}

function selectAssignments(db: Reader) {
  return db
    .selectFrom('role_assignments')
    .leftJoin('regions', 'regions.id', 'role_assignments.region_id')
    .leftJoin('units', 'units.id', 'role_assignments.unit_id')
    .selectAll('role_assignments')
    .select(['regions.zone', 'regions.name as region_name', 'units.name as unit_name'])
    .orderBy('role_assignments.valid_from')
    .orderBy('role_assignments.id');
}

type Row = Selectable<Database['role_assignments']> & {
  zone: Zone | null;
  region_name: string | null;
  unit_name: string | null;
};

function toRecord(row: Row): PlacedAssignment {
  return {
    id: row.id,
    userId: row.user_id,
    role: row.role,
    regionId: row.region_id,
    unitId: row.unit_id,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    zone: row.zone,
    regionName: row.region_name,
    unitName: row.unit_name,
  };
}
