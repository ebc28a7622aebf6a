import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import type { OpenedDocument } from '#services/documents/open-document.ts';
import { record } from '#storage/audit-entries.ts';
import { loadSignedFile } from './load-signed-file.ts';
import { signedFileTrace } from './signed-file-trace.ts';

/** A signed file to send, with a trace. Refuses `not-found`, `issued-file-lost`, `issued-file-damaged`. */
export async function openSignedFile(
  context: Context,
  input: { signedFileId: string },
): Promise<OpenedDocument> {
  const { actor, now, write, read, files } = context;
  const { file, issuance } = await loadSignedFile(context, read, input);
  const condition = await files.check(file.sha256);
  if (condition === 'HILANG') throw new Refusal('issued-file-lost');
  if (condition === 'RUSAK') throw new Refusal('issued-file-damaged');
  await write((trx) => record(trx, { actor, at: now() }, signedFileTrace(issuance, 'DOKUMEN_DIUNDUH', file)));
  const { stream, size } = await files.open(file.sha256);
  return { fileName: file.fileName, mediaType: 'application/pdf', size, stream };
}
