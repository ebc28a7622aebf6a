import type { Selectable } from 'kysely';
import type { Deed } from '#core/assessment/assessment.ts';
import { canonicalJson } from '#core/canonical-json.ts';
import type { ReportView } from '#core/people/reach.ts';
import type { Quarter, QuarterOf } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { type IssuanceState, issuanceState } from '#core/report/issuance.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import { emptySections, type ReportSections } from '#core/report/report-sections.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { inReach } from './reach-filter.ts';

export interface ReportRecord {
  id: string;
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  year: number;
  quarter: Quarter;
  /** 0 for the first issue. */
  revision: number;
  state: ReportState;
  sections: ReportSections;
  /** Of the frozen model; null while it is a draft. */
  modelSha256: string | null;
  /** What it was issued as; null while it is a draft. */
  issuance: { id: string; code: string; state: IssuanceState } | null;
  signedAt: string | null;
  createdAt: string;
  version: number;
}

/** Null when none of the views shows it. */
export async function findReport(
  db: Reader,
  views: readonly ReportView[],
  id: string,
): Promise<ReportRecord | null> {
  const row = await selectReports(db, views).where('quarterly_reports.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Newest quarter first, then by unit, the newest revision first. */
export async function listReports(db: Reader, views: readonly ReportView[]): Promise<ReportRecord[]> {
  const rows = await selectReports(db, views)
    .orderBy('quarterly_reports.year', 'desc')
    .orderBy('quarterly_reports.quarter', 'desc')
    .orderBy('units.name')
    .orderBy('quarterly_reports.revision', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** Null when the unit has no report of the quarter. */
export async function latestRevision(db: Reader, unitId: string, of: QuarterOf): Promise<number | null> {
  const row = await db
    .selectFrom('quarterly_reports')
    .where('unit_id', '=', unitId)
    .where('year', '=', of.year)
    .where('quarter', '=', of.quarter)
    .orderBy('revision', 'desc')
    .select('revision')
    .executeTakeFirst();
  return row?.revision ?? null;
}

/** The id of one revision of a quarter's report. */
export async function findRevision(
  db: Reader,
  unitId: string,
  of: QuarterOf & { revision: number },
): Promise<string | null> {
  const row = await db
    .selectFrom('quarterly_reports')
    .where('unit_id', '=', unitId)
    .where('year', '=', of.year)
    .where('quarter', '=', of.quarter)
    .where('revision', '=', of.revision)
    .select('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The canonical JSON a signed report was frozen as. */
export async function frozenReport(db: Reader, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('quarterly_reports')
    .where('id', '=', id)
    .select('model')
    .executeTakeFirst();
  return row?.model ?? null;
}

export async function insertReport(
  trx: Writer,
  fresh: QuarterOf & {
    id: string;
    regionId: string;
    unitId: string;
    revision: number;
    sections: ReportSections;
  },
  created: Deed,
): Promise<void> {
  const { id, regionId, unitId, year, quarter, revision, sections } = fresh;
  await trx
    .insertInto('quarterly_reports')
    .values({
      id,
      region_id: regionId,
      unit_id: unitId,
      year,
      quarter,
      revision,
      state: 'DRAF',
      sections: canonicalJson(sections),
      model: null,
      model_sha256: null,
      signed_by: null,
      signed_at: null,
      created_by: created.by,
      created_at: created.at,
      version: 1,
    })
    .execute();
}

/** What a writer saw of a report. */
interface Seen {
  id: string;
  version: number;
}

export async function putSections(trx: Writer, seen: Seen, sections: ReportSections): Promise<void> {
  await update(trx, seen, { sections: canonicalJson(sections) });
}

export async function putSignature(
  trx: Writer,
  seen: Seen,
  { content, sha256 }: { content: string; sha256: string },
  signed: Deed,
): Promise<void> {
  await update(trx, seen, {
    state: 'DITANDATANGANI',
    model: content,
    model_sha256: sha256,
    signed_by: signed.by,
    signed_at: signed.at,
  });
}

export async function putReportState(trx: Writer, seen: Seen, state: ReportState): Promise<void> {
  await update(trx, seen, { state });
}

async function update(
  trx: Writer,
  { id, version }: Seen,
  values: Partial<Selectable<Database['quarterly_reports']>>,
): Promise<void> {
  const result = await trx
    .updateTable('quarterly_reports')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

function selectReports(db: Reader, views: readonly ReportView[]) {
  return db
    .selectFrom('quarterly_reports')
    .innerJoin('units', 'units.id', 'quarterly_reports.unit_id')
    .innerJoin('regions', 'regions.id', 'quarterly_reports.region_id')
    .leftJoin('issuances', 'issuances.report_id', 'quarterly_reports.id')
    .leftJoin('issuances as later', 'later.replaces_id', 'issuances.id')
    .leftJoin('issuance_withdrawals as withdrawals', 'withdrawals.issuance_id', 'issuances.id')
    .where((eb) =>
      eb.or(
        views.map(({ reach, states }) =>
          eb.and([
            inReach(reach, { region: 'quarterly_reports.region_id', unit: 'quarterly_reports.unit_id' }),
            eb('quarterly_reports.state', 'in', states),
          ]),
        ),
      ),
    )
    .select([
      'quarterly_reports.id',
      'quarterly_reports.region_id',
      'quarterly_reports.unit_id',
      'quarterly_reports.year',
      'quarterly_reports.quarter',
      'quarterly_reports.revision',
      'quarterly_reports.state',
      'quarterly_reports.sections',
      'quarterly_reports.model_sha256',
      'quarterly_reports.signed_at',
      'quarterly_reports.created_at',
      'quarterly_reports.version',
      'units.name as unit_name',
      'regions.name as region_name',
      'regions.zone',
      'issuances.id as issuance_id',
      'issuances.code',
      'later.id as replaced_by',
      'withdrawals.at as withdrawn_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReports>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): ReportRecord {
  const { id, year, quarter, revision, state, version } = row;
  return {
    id,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    unit: { id: row.unit_id, name: row.unit_name },
    year,
    quarter,
    revision,
    state,
    sections: { ...emptySections, ...JSON.parse(row.sections) },
    modelSha256: row.model_sha256,
    issuance: issuanceOf(row),
    signedAt: row.signed_at,
    createdAt: row.created_at,
    version,
  };
}

function issuanceOf({ issuance_id: id, code, withdrawn_at, replaced_by }: Row): ReportRecord['issuance'] {
  if (id === null || code === null) return null;
  const state = issuanceState({ withdrawn: withdrawn_at !== null, replaced: replaced_by !== null });
  return { id, code, state };
}
