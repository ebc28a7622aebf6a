import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { loadIssuance } from '#services/issuances/load-issuance.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { findSignedFile, type SignedFileRecord } from '#storage/signed-files.ts';

/** A signed file of a document the actor may see. Refuses `not-found`. */
export async function loadSignedFile(
  context: Context,
  db: Reader,
  { signedFileId }: { signedFileId: string },
): Promise<{ file: SignedFileRecord; issuance: IssuanceRecord }> {
  const file = await findSignedFile(db, signedFileId);
  if (file === null) throw new Refusal('not-found');
  return { file, issuance: await loadIssuance(context, db, file.issuanceId) };
}
