import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Designated, Designation } from '#core/designation/designation.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import type { Reader, Writer } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';
import type { DualHead } from './role-assignments.ts';

/** A designation with the place it belongs to; what was decided stands in `designation`. */
export interface DesignationRecord {
  id: string;
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  /** What it rests on; final, and so for good. */
  assessment: { id: string; instrumentVersion: number; year: number; quarter: Quarter };
  designation: Designation;
  decided: NamedDeed;
  /** Who was both heads when it was recorded. */
  dualHead: DualHead | null;
  /** Null while it is DITETAPKAN. */
  revoked: (NamedDeed & { dualHead: DualHead | null }) | null;
}

/** Null when there is none within the reach. */
export async function findDesignation(
  db: Reader,
  reach: Reach,
  id: string,
): Promise<DesignationRecord | null> {
  const rows = await selectDesignations(db, reach).where('designations.id', '=', id).execute();
  const [record = null] = await toRecords(db, rows);
  return record;
}

/** The newest decree first. */
export async function listDesignations(db: Reader, reach: Reach): Promise<DesignationRecord[]> {
  const rows = await selectDesignations(db, reach)
    .orderBy('designations.decree_date', 'desc')
    .orderBy('designations.at', 'desc')
    .execute();
  return toRecords(db, rows);
}

/** Those that rest on the assessment, the newest first, revoked ones too. */
export async function designationsOf(db: Reader, assessmentId: string): Promise<DesignationRecord[]> {
  const rows = await selectDesignations(db, everywhere)
    .where('designations.assessment_id', '=', assessmentId)
    .orderBy('designations.at', 'desc')
    .execute();
  return toRecords(db, rows);
}

/** Its standards come first: the database takes none afterwards. */
export async function insertDesignation(
  trx: Writer,
  fresh: {
    id: string;
    regionId: string;
    unitId: string;
    assessmentId: string;
    designation: Designated;
    dualHead: DualHead | null;
  },
  { by, at }: Deed,
): Promise<void> {
  const { id, designation } = fresh;
  await trx
    .insertInto('designation_standards')
    .values(designation.standards.map((standard_code) => ({ designation_id: id, standard_code })))
    .execute();
  await trx
    .insertInto('designations')
    .values({
      id,
      region_id: fresh.regionId,
      unit_id: fresh.unitId,
      assessment_id: fresh.assessmentId,
      kind: designation.kind,
      decree_number: designation.decree.number,
      decree_date: designation.decree.date,
      valid_from: designation.validFrom,
      valid_until: designation.validUntil,
      dual_role_user: fresh.dualHead?.userId ?? null,
      by_user: by,
      at,
    })
    .execute();
}

const everywhere: Reach = { regionIds: 'all', unitIds: [], assessmentIds: [] };

function selectDesignations(db: Reader, reach: Reach) {
  return db
    .selectFrom('designations')
    .innerJoin('units', 'units.id', 'designations.unit_id')
    .innerJoin('regions', 'regions.id', 'designations.region_id')
    .innerJoin('assessments', 'assessments.id', 'designations.assessment_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .innerJoin('users as decider', 'decider.id', 'designations.by_user')
    .leftJoin('users as dual', 'dual.id', 'designations.dual_role_user')
    .leftJoin('designation_revocations as revocation', 'revocation.designation_id', 'designations.id')
    .leftJoin('users as revoker', 'revoker.id', 'revocation.by_user')
    .leftJoin('users as revoking_dual', 'revoking_dual.id', 'revocation.dual_role_user')
    .where(
      inReach(reach, {
        region: 'designations.region_id',
        unit: 'designations.unit_id',
        assessment: { id: 'designations.assessment_id', state: 'assessments.state' },
      }),
    )
    .selectAll('designations')
    .select([
      'units.name as unit_name',
      'regions.name as region_name',
      'regions.zone',
      'assessments.instrument_version',
      'periods.year',
      'periods.quarter',
      'decider.name as decider_name',
      'dual.name as dual_name',
      'revocation.decree_number as revocation_number',
      'revocation.decree_date as revocation_date',
      'revocation.reason as revocation_reason',
      'revocation.effective_date',
      'revocation.by_user as revoked_by',
      'revocation.at as revoked_at',
      'revocation.dual_role_user as revoking_dual',
      'revoker.name as revoker_name',
      'revoking_dual.name as revoking_dual_name',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDesignations>['execute']>>[number];

async function toRecords(db: Reader, rows: readonly Row[]): Promise<DesignationRecord[]> {
  const standards = await standardsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toRecord(row, standards.get(row.id) ?? []));
}

/** By designation, sorted: the instruments number their standards in their order. */
async function standardsOf(db: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('designation_standards')
    .where('designation_id', 'in', ids)
    .orderBy('standard_code')
    .selectAll()
    .execute();
  for (const { designation_id, standard_code } of rows) {
    found.set(designation_id, [...(found.get(designation_id) ?? []), standard_code]);
  }
  return found;
}

function toRecord(row: Row, standards: readonly string[]): DesignationRecord {
  const { id, year, quarter } = row;
  const assessment = { id: row.assessment_id, instrumentVersion: row.instrument_version, year, quarter };
  return {
    id,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    unit: { id: row.unit_id, name: row.unit_name },
    assessment,
    designation: toDesignation(row, standards),
    decided: { by: row.by_user, name: row.decider_name, at: row.at },
    dualHead: dualHead(row.dual_role_user, row.dual_name),
    revoked: toRevoked(row),
  };
}

function toDesignation(row: Row, standards: readonly string[]): Designation {
  const { kind, valid_from: validFrom, valid_until: validUntil } = row;
  const decree = { number: row.decree_number, date: row.decree_date };
  const terms = { kind, standards, decree, validFrom, validUntil };
  const { revocation_number: number, revocation_date: date, revocation_reason: reason, effective_date } = row;
  if (number === null || date === null || reason === null || effective_date === null) {
    return { ...terms, state: 'DITETAPKAN' };
  }
  const revocation = { decree: { number, date }, reason, effectiveDate: effective_date };
  return { ...terms, state: 'DICABUT', revocation };
}

function toRevoked(row: Row): DesignationRecord['revoked'] {
  const { revoked_by: by, revoked_at: at, revoker_name: name } = row;
  if (by === null || at === null || name === null) return null;
  return { by, at, name, dualHead: dualHead(row.revoking_dual, row.revoking_dual_name) };
}

function dualHead(userId: string | null, name: string | null): DualHead | null {
  return userId === null || name === null ? null : { userId, name };
}
