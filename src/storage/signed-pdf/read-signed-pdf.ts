import type { SignedPdfFacts } from '#core/signature/signed-pdf.ts';
import { findSignatures } from './find-signatures.ts';
import { readPages } from './read-pages.ts';
import { readSignature } from './read-signature.ts';

/** Finds out everything about a signed file, beside the one that was issued: for the reading process alone. */
export async function readSignedPdf(file: Buffer, issued: Buffer): Promise<SignedPdfFacts> {
  const issuedPages = await readPages(issued);
  if (typeof issuedPages === 'string') throw new Error(`The issued file can't be read: ${issuedPages}.`);
  const pages = await readPages(file);
  const found = findSignatures(file);
  const unread = typeof pages === 'string' ? pages : null;
  return {
    reading: unread ?? (found === null ? 'BROKEN' : 'OK'),
    size: file.length,
    signatures: (found ?? []).map(readSignature),
    beginsWithIssued: file.subarray(0, issued.length).equals(issued),
    pages: typeof pages === 'string' ? [] : pages,
    issuedPages,
  };
}
