import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import { canonicalJson } from '#core/canonical-json.ts';
import type { SignableKind } from '#core/report/issuance.ts';
import { type AcceptedPdf, lastSignature } from '#core/signature/signed-pdf.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** An issued document that came back signed, as it was examined then. */
export interface SignedFileRecord {
  id: string;
  issuanceId: string;
  kind: SignableKind;
  sha256: string;
  size: number;
  fileName: string;
  /** Of the SIAP_TTE file it was compared with. */
  issuedSha256: string;
  result: AcceptedPdf;
  deed: NamedDeed;
}

/** Of an issuance the caller has found within the actor's reach, the newest first. */
export async function listSignedFiles(db: Reader, issuanceId: string): Promise<SignedFileRecord[]> {
  const rows = await selectSigned(db)
    .where('issuance_id', '=', issuanceId)
    .orderBy('signed_files.at', 'desc')
    .orderBy('signed_files.id')
    .execute();
  return rows.map(toRecord);
}

/** The caller checks the reach of its issuance. */
export async function findSignedFile(db: Reader, id: string): Promise<SignedFileRecord | null> {
  const row = await selectSigned(db).where('signed_files.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function insertSignedFile(
  trx: Writer,
  file: Omit<SignedFileRecord, 'deed'>,
  { by, at }: Deed,
): Promise<void> {
  const { signer, time } = lastSignature(file.result);
  await trx
    .insertInto('signed_files')
    .values({
      id: file.id,
      issuance_id: file.issuanceId,
      kind: file.kind,
      sha256: file.sha256,
      size: file.size,
      file_name: file.fileName,
      issued_sha256: file.issuedSha256,
      signer: signer.name,
      issuer: signer.issuer,
      serial: signer.serial,
      signed_at: time?.at ?? null,
      time_source: time?.source ?? null,
      compared_with: file.result.comparison.with,
      result: canonicalJson(file.result),
      by_user: by,
      at,
    })
    .execute();
}

function selectSigned(db: Reader) {
  return db
    .selectFrom('signed_files')
    .innerJoin('users', 'users.id', 'signed_files.by_user')
    .selectAll('signed_files')
    .select('users.name as by_name');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSigned>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): SignedFileRecord {
  const { id, kind, sha256, size } = row;
  return {
    id,
    issuanceId: row.issuance_id,
    kind,
    sha256,
    size,
    fileName: row.file_name,
    issuedSha256: row.issued_sha256,
    result: JSON.parse(row.result),
    deed: { by: row.by_user, at: row.at, name: row.by_name },
  };
}
