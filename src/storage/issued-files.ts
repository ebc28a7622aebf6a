import type { IssuedForm } from '#core/report/issuance.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { IssuedFiles } from '#db/tables/issuances.ts';

export type IssuedKind = IssuedFiles['kind'];

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
  return rows.map(({ issuance_id, kind, form, sha256, size, file_name, drawn_at }) => ({
    issuanceId: issuance_id,
    kind,
    form,
    sha256,
    size,
    fileName: file_name,
    drawnAt: drawn_at,
  }));
}

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
    .execute();
}
