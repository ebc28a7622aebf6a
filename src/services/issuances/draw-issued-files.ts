import { issuedKinds } from '#core/report/issuance.ts';
import type { Workplace } from '#services/context.ts';
import { findIssuance } from '#storage/issuances.ts';
import { issuedFile } from './issued-file.ts';

/**
 * Draws every document of a fresh issuance, so that they lie there when somebody wants them. What fails here is drawn by
 * the next who asks; the issuing itself stands.
 */
export async function drawIssuedFiles(workplace: Workplace, issuanceId: string): Promise<void> {
  try {
    const issuance = await findIssuance(workplace.read, issuanceId);
    if (issuance === null) return;
    for (const kind of issuedKinds[issuance.subject]) {
      await issuedFile(workplace, issuance, { kind, form: 'TERBIT' });
    }
  } catch {
    // The renderer has told of its faults; a store that is full or closing tells the next who asks.
  }
}
