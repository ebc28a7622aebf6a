import type { Deed } from '#core/assessment/assessment.ts';
import type { ImportOutcome, ImportState } from '#core/offline/import-state.ts';
import type { FilledWorkbook } from '#core/offline/offline-workbook.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { ReceivedFile } from './evidence-files/types.ts';

export interface ImportRecord {
  id: string;
  exportId: string;
  filled: FilledWorkbook;
  file: { name: string; sha256: string; size: number };
  state: ImportState;
  by: string;
  at: string;
  decidedAt: string | null;
  /** Null unless it was taken in. */
  outcome: ImportOutcome | null;
}

/** Of an assessment that was found within the actor's reach; another person's is not found. */
export async function findWorkbookImport(
  db: Reader,
  { id, assessmentId, userId }: { id: string; assessmentId: string; userId: string },
): Promise<ImportRecord | null> {
  const row = await ownImports(db, { assessmentId, userId }).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** The person's own, newest first. */
export async function listWorkbookImports(
  db: Reader,
  whose: { assessmentId: string; userId: string },
): Promise<ImportRecord[]> {
  const rows = await ownImports(db, whose).orderBy('at', 'desc').orderBy('id').limit(50).execute();
  return rows.map(toRecord);
}

export async function isTakenIn(db: Reader, exportId: string): Promise<boolean> {
  const row = await db
    .selectFrom('workbook_imports')
    .select('id')
    .where('export_id', '=', exportId)
    .where('state', '=', 'DIMASUKKAN')
    .executeTakeFirst();
  return row !== undefined;
}

/** The person's import of the very same bytes that still waits; null when there is none. */
export async function findWaiting(
  db: Reader,
  { exportId, userId, sha256 }: { exportId: string; userId: string; sha256: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('workbook_imports')
    .select('id')
    .where('export_id', '=', exportId)
    .where('by_user', '=', userId)
    .where('file_sha256', '=', sha256)
    .where('state', '=', 'MENUNGGU')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function insertWorkbookImport(
  trx: Writer,
  fresh: { id: string; assessmentId: string; filled: FilledWorkbook; file: ReceivedFile },
  { by, at }: Deed,
): Promise<void> {
  const { id, assessmentId, filled, file } = fresh;
  await trx
    .insertInto('workbook_imports')
    .values({
      id,
      export_id: filled.exportId,
      assessment_id: assessmentId,
      filled: JSON.stringify(filled),
      file_name: file.name,
      file_sha256: file.sha256,
      file_size: file.size,
      state: 'MENUNGGU',
      by_user: by,
      at,
      decided_at: null,
      decisions: null,
    })
    .execute();
}

/** Takes it in with its outcome, or drops it with none. Refuses `import-settled` when that was done already. */
export async function settleWorkbookImport(
  trx: Writer,
  id: string,
  outcome: ImportOutcome | null,
  at: string,
): Promise<void> {
  const result = await trx
    .updateTable('workbook_imports')
    .set({
      state: outcome === null ? 'DIBATALKAN' : 'DIMASUKKAN',
      decided_at: at,
      decisions: outcome && JSON.stringify(outcome),
    })
    .where('id', '=', id)
    .where('state', '=', 'MENUNGGU')
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('import-settled');
}

function ownImports(db: Reader, { assessmentId, userId }: { assessmentId: string; userId: string }) {
  return db
    .selectFrom('workbook_imports')
    .where('assessment_id', '=', assessmentId)
    .where('by_user', '=', userId)
    .selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof ownImports>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): ImportRecord {
  return {
    id: row.id,
    exportId: row.export_id,
    filled: JSON.parse(row.filled),
    file: { name: row.file_name, sha256: row.file_sha256, size: row.file_size },
    state: row.state,
    by: row.by_user,
    at: row.at,
    decidedAt: row.decided_at,
    outcome: row.decisions === null ? null : JSON.parse(row.decisions),
  };
}
