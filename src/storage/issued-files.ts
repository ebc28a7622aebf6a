import type { Selectable } from 'kysely';
import type { IssuedForm, IssuedKind } from '#core/report/issuance.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { IssuedFiles } from '#db/tables/issuances.ts';

/** The bytes of one document of an issuance, kept in the evidence store. Never changed. */
export interface IssuedFileRecord {
  issuanceId: string;
  kind: IssuedKind;
  form: IssuedForm;
  sha256: string;
  size: number;
  fileName: string;
  drawnAt: string;
}

export async function listIssuedFiles(db: Reader, issuanceId: string): Promise<IssuedFileRecord[]> {
  const rows = await db
    .selectFrom('issued_files')
    .where('issuance_id', '=', issuanceId)
    .orderBy('kind')
    .orderBy('form')
    .selectAll()
    .execute();
  return rows.map(toRecord);
}

/** Null while it was not drawn. */
export async function findIssuedFile(
  db: Reader,
  issuanceId: string,
  { kind, form }: { kind: IssuedKind; form: IssuedForm },
): Promise<IssuedFileRecord | null> {
  const row = await db
    .selectFrom('issued_files')
    .where('issuance_id', '=', issuanceId)
    .where('kind', '=', kind)
    .where('form', '=', form)
    .selectAll()
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Of two who drew the same document at once, the first row stands. */
export async function insertIssuedFile(trx: Writer, file: IssuedFileRecord): Promise<void> {
  await trx
    .insertInto('issued_files')
    .values({
      issuance_id: file.issuanceId,
      kind: file.kind,
      form: file.form,
      sha256: file.sha256,
      size: file.size,
      file_name: file.fileName,
      drawn_at: file.drawnAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function toRecord(row: Selectable<IssuedFiles>): IssuedFileRecord {
  const { kind, form, sha256, size } = row;
  return {
    issuanceId: row.issuance_id,
    kind,
    form,
    sha256,
    size,
    fileName: row.file_name,
    drawnAt: row.drawn_at,
  };
}
