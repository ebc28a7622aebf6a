import { judgeSignedPdf } from '#core/signature/judge-signed-pdf.ts';
import type { SignedPdfVerdict } from '#core/signature/signed-pdf.ts';
import { unsignedNotice } from '#reports/unsigned-notice.ts';
import { readSignedPdf } from '#storage/signed-pdf/read-signed-pdf.ts';

/** What Kaji says about a file, without the process of its own. */
export async function examined(file: Buffer, issued: Buffer): Promise<SignedPdfVerdict> {
  const facts = await readSignedPdf(file, issued);
  return judgeSignedPdf(facts, { unsignedNotice, receivedAt: '2026-10-06T02:00:00.000Z' });
}

/** The fault alone; null for a file that is accepted. */
export async function faultOf(file: Buffer, issued: Buffer): Promise<string | null> {
  const verdict = await examined(file, issued);
  return verdict.accepted ? null : verdict.fault;
}
