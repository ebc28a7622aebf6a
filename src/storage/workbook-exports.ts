import type { WorkbookExport } from '#core/offline/offline-workbook.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** The caller finds its assessment within the actor's reach before anything of it is shown. */
export async function findWorkbookExport(db: Reader, id: string): Promise<WorkbookExport | null> {
  const row = await db.selectFrom('workbook_exports').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    side: row.side,
    instrument: { code: row.instrument_code, version: row.instrument_version },
    exportedBy: row.exported_by,
    exportedAt: row.exported_at,
    base: JSON.parse(row.base),
    fingerprint: row.fingerprint,
  };
}

export async function insertWorkbookExport(trx: Writer, made: WorkbookExport): Promise<void> {
  await trx
    .insertInto('workbook_exports')
    .values({
      id: made.id,
      assessment_id: made.assessmentId,
      side: made.side,
      instrument_code: made.instrument.code,
      instrument_version: made.instrument.version,
      exported_by: made.exportedBy,
      exported_at: made.exportedAt,
      base: JSON.stringify(made.base),
      fingerprint: made.fingerprint,
    })
    .execute();
}
