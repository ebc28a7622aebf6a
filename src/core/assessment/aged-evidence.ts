import type { Criterion } from '#core/catalogue/instrument.ts';
import { type EvidenceAge, evidenceAge } from '#core/evidence/evidence-age.ts';
import type { WorksheetEvidence } from './worksheet.ts';

/** Attached evidence with how it stands by its age at its criterion. */
export type AgedEvidence = WorksheetEvidence & { readonly age: EvidenceAge };

export function agedEvidence(
  items: readonly WorksheetEvidence[],
  { maxAgeMonths }: Criterion,
  reference: string,
): AgedEvidence[] {
  return items.map((item) => ({ ...item, age: evidenceAge(item.date, maxAgeMonths, reference) }));
}
