import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { SignableKind } from '#core/report/issuance.ts';
import type { Context } from '#services/context.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { takeSignedFile } from '#services/signed-files/take-signed-file.ts';

/** The document as it goes out to be signed. */
export async function toSign(context: Context, issuanceId: string, kind: SignableKind): Promise<Buffer> {
  const { stream } = await openIssuedFile(context, { issuanceId, kind, form: 'SIAP_TTE' });
  return buffer(stream);
}

/** Hands in what came back. */
export function handIn(
  context: Context,
  { issuanceId, kind }: { issuanceId: string; kind: SignableKind },
  file: Uint8Array,
  name = 'bertanda-tangan.pdf',
): Promise<{ signedFileId: string }> {
  return takeSignedFile(context, { issuanceId, kind, name, body: Readable.from([file]) });
}
