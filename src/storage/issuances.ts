import type { Deed } from '#core/assessment/assessment.ts';
import { type IssuanceState, type IssuanceSubject, issuanceState } from '#core/report/issuance.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** A frozen model that went out as documents. */
export interface IssuanceRecord {
  id: string;
  code: string;
  regionId: string;
  unitId: string;
  subject: IssuanceSubject;
  /** Of the quarterly report or of the assessment, as `subject` says. */
  subjectId: string;
  revision: number;
  number: string | null;
  date: string;
  title: string;
  modelSha256: string;
  /** The id of what this one replaces. */
  replaces: string | null;
  /** The id of what replaced this one. */
  replacedBy: string | null;
  issued: Deed;
  withdrawn: (Deed & { reason: string }) | null;
  state: IssuanceState;
}

export type FreshIssuance = Omit<IssuanceRecord, 'replacedBy' | 'withdrawn' | 'state' | 'issued'>;

/** The caller asks within whose reach its subject lies. */
export async function findIssuance(db: Reader, id: string): Promise<IssuanceRecord | null> {
  const row = await selectIssuances(db).where('issuances.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function findIssuanceByCode(db: Reader, code: string): Promise<IssuanceRecord | null> {
  const row = await selectIssuances(db).where('issuances.code', '=', code).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Of the whole installation, in the order they were issued. */
export async function listIssuances(db: Reader): Promise<IssuanceRecord[]> {
  const rows = await selectIssuances(db).orderBy('issuances.issued_at').orderBy('issuances.id').execute();
  return rows.map(toRecord);
}

/** Null while it is not signed. The caller has found the report within the actor's reach. */
export async function findIssuanceOfReport(db: Reader, reportId: string): Promise<IssuanceRecord | null> {
  const [only = null] = await listIssuancesOf(db, 'LAPORAN_TRIWULAN', reportId);
  return only;
}

/** Of a quarterly report or an assessment, the newest first. The caller has found the subject within the actor's reach. */
export async function listIssuancesOf(
  db: Reader,
  subject: IssuanceSubject,
  subjectId: string,
): Promise<IssuanceRecord[]> {
  const column = subject === 'LAPORAN_TRIWULAN' ? 'issuances.report_id' : 'issuances.assessment_id';
  const rows = await selectIssuances(db)
    .where(column, '=', subjectId)
    .orderBy('issuances.revision', 'desc')
    .execute();
  return rows.map(toRecord);
}

export async function insertIssuance(trx: Writer, fresh: FreshIssuance, { by, at }: Deed): Promise<void> {
  const ofReport = fresh.subject === 'LAPORAN_TRIWULAN';
  await trx
    .insertInto('issuances')
    .values({
      id: fresh.id,
      code: fresh.code,
      region_id: fresh.regionId,
      unit_id: fresh.unitId,
      subject: fresh.subject,
      report_id: ofReport ? fresh.subjectId : null,
      assessment_id: ofReport ? null : fresh.subjectId,
      revision: fresh.revision,
      number: fresh.number,
      date: fresh.date,
      title: fresh.title,
      model_sha256: fresh.modelSha256,
      replaces_id: fresh.replaces,
      issued_by: by,
      issued_at: at,
    })
    .execute();
}

/** A number that was missing; the database refuses another. */
export async function putIssuanceNumber(trx: Writer, id: string, number: string): Promise<void> {
  await trx.updateTable('issuances').set({ number }).where('id', '=', id).execute();
}

export async function insertWithdrawal(
  trx: Writer,
  { issuanceId, reason }: { issuanceId: string; reason: string },
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('issuance_withdrawals')
    .values({ issuance_id: issuanceId, reason, by_user: by, at })
    .execute();
}

function selectIssuances(db: Reader) {
  return db
    .selectFrom('issuances')
    .leftJoin('issuance_withdrawals as withdrawals', 'withdrawals.issuance_id', 'issuances.id')
    .leftJoin('issuances as later', 'later.replaces_id', 'issuances.id')
    .selectAll('issuances')
    .select([
      'later.id as replaced_by',
      'withdrawals.reason as withdrawn_because',
      'withdrawals.by_user as withdrawn_by',
      'withdrawals.at as withdrawn_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIssuances>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): IssuanceRecord {
  const { id, code, subject, revision, number, date, title } = row;
  const withdrawn = withdrawalOf(row);
  return {
    id,
    code,
    regionId: row.region_id,
    unitId: row.unit_id,
    subject,
    subjectId: row.report_id ?? row.assessment_id ?? '',
    revision,
    number,
    date,
    title,
    modelSha256: row.model_sha256,
    replaces: row.replaces_id,
    replacedBy: row.replaced_by,
    issued: { by: row.issued_by, at: row.issued_at },
    withdrawn,
    state: issuanceState({ withdrawn: withdrawn !== null, replaced: row.replaced_by !== null }),
  };
}

function withdrawalOf(row: Row): IssuanceRecord['withdrawn'] {
  const { withdrawn_because: reason, withdrawn_by: by, withdrawn_at: at } = row;
  return reason === null || by === null || at === null ? null : { reason, by, at };
}
