import type { SignedPdfFacts } from '#core/signature/signed-pdf.ts';
import { killableProcess } from '#storage/killable-process.ts';
import type { ReadingTask } from './reading-process.ts';

/** Many times what a report of a hundred pages takes. */
const limits = { deadlineMs: 30_000, memoryMib: 256 };

const read = killableProcess<ReadingTask, SignedPdfFacts>(
  new URL('./reading-process.ts', import.meta.url),
  limits,
);

/**
 * Finds out what an uploaded PDF's signatures say and whether it shows what was issued, in a process of its own, which is
 * killed when it takes too long or too much: then there are no facts.
 */
export function examineSignedPdf(file: Uint8Array, issued: Uint8Array): Promise<SignedPdfFacts | null> {
  return read({ file, issued });
}
