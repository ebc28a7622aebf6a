import { buffer } from 'node:stream/consumers';
import { Refusal } from '#core/refusal.ts';
import { judgeSignedPdf } from '#core/signature/judge-signed-pdf.ts';
import type { SignedPdfVerdict } from '#core/signature/signed-pdf.ts';
import { unsignedNotice } from '#reports/unsigned-notice.ts';
import type { Workplace } from '#services/context.ts';
import { examineSignedPdf } from '#storage/signed-pdf/examine-signed-pdf.ts';

/** What is to be said about a file that claims to be the signed one. @param receivedAt when it came in */
export async function examine(
  file: Uint8Array,
  issued: Uint8Array,
  receivedAt: string,
): Promise<SignedPdfVerdict> {
  const facts = await examineSignedPdf(file, issued);
  return judgeSignedPdf(facts, { unsignedNotice, receivedAt });
}

/** The bytes of a file that Kaji keeps. Refuses `issued-file-lost`, `issued-file-damaged`. */
export async function keptBytes({ files }: Workplace, sha256: string): Promise<Buffer> {
  const condition = await files.check(sha256);
  if (condition === 'HILANG') throw new Refusal('issued-file-lost');
  if (condition === 'RUSAK') throw new Refusal('issued-file-damaged');
  return buffer((await files.open(sha256)).stream);
}
