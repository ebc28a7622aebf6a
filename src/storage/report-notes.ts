import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** What somebody wrote about a signed report. Never changed. */
export interface ReportNoteRecord {
  id: string;
  text: string;
  deed: NamedDeed;
}

/** Oldest first. The caller has found the report within the actor's reach. */
export async function listReportNotes(db: Reader, reportId: string): Promise<ReportNoteRecord[]> {
  const rows = await db
    .selectFrom('report_notes')
    .innerJoin('users', 'users.id', 'report_notes.by_user')
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('report_notes.id')
    .select(['report_notes.id', 'text', 'by_user', 'at', 'users.name'])
    .execute();
  return rows.map(({ id, text, by_user, at, name }) => ({ id, text, deed: { by: by_user, at, name } }));
}

export async function insertReportNote(
  trx: Writer,
  note: { id: string; reportId: string; text: string },
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('report_notes')
    .values({ id: note.id, report_id: note.reportId, text: note.text, by_user: by, at })
    .execute();
}
