import type { Readable } from 'node:stream';
import { Refusal } from '#core/refusal.ts';
import type { AcceptedPdf } from '#core/signature/signed-pdf.ts';
import type { Context } from '#services/context.ts';
import { issuedFile } from '#services/issuances/issued-file.ts';
import { record } from '#storage/audit-entries.ts';
import { insertSignedFile, listSignedFiles, type SignedFileRecord } from '#storage/signed-files.ts';
import { examine, keptBytes } from './examine.ts';
import { loadForSigned, type SignablePlace } from './load-signable.ts';
import { signedFileTrace } from './signed-file-trace.ts';

export interface SignedUpload extends SignablePlace {
  name: string;
  body: Readable;
}

/**
 * Takes in a document that was signed electronically, once its signatures and its text are found to be right: first the
 * right to do it, then the file, which is examined before it is kept, then the row. Refuses as `loadForSigned`, as
 * `EvidenceFiles.receive`, with every fault of a signed PDF, and `already-exists`.
 */
export async function takeSignedFile(
  context: Context,
  { name, body, ...place }: SignedUpload,
): Promise<{ signedFileId: string }> {
  const { actor, read, now, newId, files } = context;
  const issuance = await loadForSigned(context, read, place);
  const issued = await issuedFile(context, issuance, { kind: place.kind, form: 'SIAP_TTE' });
  const issuedBytes = await keptBytes(context, issued.sha256);
  let result: AcceptedPdf | null = null;
  const {
    sha256,
    size,
    name: fileName,
  } = await files.receive(body, name, 'pdf', async (bytes) => {
    result = await accepted(bytes, issuedBytes, now());
  });
  if (result === null) throw new Error('A file is kept only once it is accepted.');
  const signed = { id: newId(), ...place, sha256, size, fileName, issuedSha256: issued.sha256, result };
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const found = await loadForSigned(context, trx, place);
    refuseTwice(await listSignedFiles(trx, place.issuanceId), signed);
    await insertSignedFile(trx, signed, deed);
    await record(
      trx,
      { actor, at: deed.at },
      signedFileTrace(found, 'BERKAS_BERTANDA_TANGAN_DITERIMA', signed),
    );
  });
  return { signedFileId: signed.id };
}

async function accepted(bytes: Buffer, issued: Buffer, receivedAt: string): Promise<AcceptedPdf> {
  const verdict = await examine(bytes, issued, receivedAt);
  if (!verdict.accepted) throw new Refusal(verdict.fault);
  return { signatures: verdict.signatures, comparison: verdict.comparison };
}

function refuseTwice(
  kept: readonly SignedFileRecord[],
  { kind, sha256 }: { kind: string; sha256: string },
): void {
  if (kept.some((file) => file.kind === kind && file.sha256 === sha256)) throw new Refusal('already-exists');
}
