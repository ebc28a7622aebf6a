import { Refusal } from '#core/refusal.ts';
import type { Confidentiality, EvidenceKind } from './evidence.ts';

/** What a person says about a file. */
export interface EvidenceDescription {
  title: string;
  kind: EvidenceKind;
  documentNumber: string | null;
  /** Date of the document, `2026-07-01`: its age is counted from here. */
  documentDate: string;
  confidentiality: Confidentiality;
}

/** Without white space around; a blank number is none. Refuses `value-missing` and `date-in-future`. */
export function describeEvidence(given: EvidenceDescription, today: string): EvidenceDescription {
  const title = given.title.trim();
  if (title === '') throw new Refusal('value-missing', { field: 'title' });
  if (given.documentDate > today) throw new Refusal('date-in-future', { field: 'documentDate' });
  return { ...given, title, documentNumber: given.documentNumber?.trim() || null };
}

export function sameDescription(a: EvidenceDescription, b: EvidenceDescription): boolean {
  return (
    a.title === b.title &&
    a.kind === b.kind &&
    a.documentNumber === b.documentNumber &&
    a.documentDate === b.documentDate &&
    a.confidentiality === b.confidentiality
  );
}
