import type { Selectable } from 'kysely';
import type { Role } from '#core/people/actor.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

/** Who signs for a role, as printed; dated, so that an old document keeps its signatory. */
export interface OfficialRecord {
  id: string;
  regionId: string;
  unitId: string | null;
  role: Role;
  position: string;
  /** `Plt.`, `Plh.`, `Pj.`, `a.n.` … or empty. */
  prefix: string;
  name: string;
  rank: string | null;
  employeeNumber: string | null;
  validFrom: string;
  /** Last day; null: without end. */
  validUntil: string | null;
}

/** The official of a role on a date, in the unit when one is named; null when nobody is entered. */
export async function officialOn(
  db: Reader,
  of: { regionId: string; unitId: string | null; role: Role },
  date: string,
): Promise<OfficialRecord | null> {
  const officials = await listOfficials(db, of.regionId);
  const fits = ({ role, unitId, validFrom, validUntil }: OfficialRecord) =>
    role === of.role &&
    unitId === of.unitId &&
    validFrom <= date &&
    (validUntil === null || validUntil >= date);
  return officials.find(fits) ?? null;
}

/** Of one region, the newest first. */
export async function listOfficials(db: Reader, regionId: string): Promise<OfficialRecord[]> {
  const rows = await db
    .selectFrom('officials')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

export async function insertOfficial(trx: Writer, official: OfficialRecord): Promise<void> {
  await trx
    .insertInto('officials')
    .values({
      id: official.id,
      region_id: official.regionId,
      unit_id: official.unitId,
      role: official.role,
      position: official.position,
      prefix: official.prefix,
      name: official.name,
      rank: official.rank,
      employee_number: official.employeeNumber,
      valid_from: official.validFrom,
      valid_until: official.validUntil,
    })
    .execute();
}

/** Ends those who sign for a role; one who would only begin after `lastDay` is replaced whole. */
export async function endOfficials(
  trx: Writer,
  of: { regionId: string; unitId: string | null; role: Role },
  { lastDay }: { lastDay: string },
): Promise<void> {
  const held = (await listOfficials(trx, of.regionId)).filter(
    ({ role, unitId, validUntil }) =>
      role === of.role && unitId === of.unitId && (validUntil === null || validUntil > lastDay),
  );
  for (const { id, validFrom } of held) {
    if (validFrom > lastDay) await trx.deleteFrom('officials').where('id', '=', id).execute();
    else await trx.updateTable('officials').set({ valid_until: lastDay }).where('id', '=', id).execute();
  }
}

function toRecord(row: Selectable<Database['officials']>): OfficialRecord {
  const { id, role, position, prefix, name, rank } = row;
  return {
    id,
    regionId: row.region_id,
    unitId: row.unit_id,
    role,
    position,
    prefix,
    name,
    rank,
    employeeNumber: row.employee_number,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  };
}
