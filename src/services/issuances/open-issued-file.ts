import { Refusal } from '#core/refusal.ts';
import { reportMediaType } from '#reports/file-name.ts';
import type { Context } from '#services/context.ts';
import type { OpenedDocument } from '#services/documents/open-document.ts';
import { record } from '#storage/audit-entries.ts';
import { issuanceTrace } from './issuance-trace.ts';
import { issuedFile, type WantedFile } from './issued-file.ts';
import { loadIssuance } from './load-issuance.ts';

/**
 * An issued document to send: exactly the bytes that were issued. Refuses `not-found`, and `issued-file-lost` or
 * `issued-file-damaged` instead of sending something else.
 */
export async function openIssuedFile(
  context: Context,
  { issuanceId, ...wanted }: WantedFile & { issuanceId: string },
): Promise<OpenedDocument> {
  const issuance = await loadIssuance(context, context.read, issuanceId);
  const { sha256, fileName, size } = await issuedFile(context, issuance, wanted);
  const condition = await context.files.check(sha256);
  if (condition === 'HILANG') throw new Refusal('issued-file-lost');
  if (condition === 'RUSAK') throw new Refusal('issued-file-damaged');
  const payload = { ...wanted, fileName, sha256, code: issuance.code };
  const trace = issuanceTrace(issuance, 'DOKUMEN_DIUNDUH', payload);
  await context.write((trx) => record(trx, { actor: context.actor, at: context.now() }, trace));
  const { stream } = await context.files.open(sha256);
  return { fileName, mediaType: reportMediaType(wanted.kind), size, stream };
}
