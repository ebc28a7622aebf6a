import type { EvidenceInput } from './scoring/score-input.ts';

/** What a piece of evidence is: a plan document carries "Dalam Perencanaan", a nil statement an eventless period. */
export const evidenceKinds = ['DOKUMEN', 'DOKUMEN_RENCANA', 'PERNYATAAN_NIHIL'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Confidentiality classes (BGR Ps.14(5): set by the data steward). */
export const confidentialities = ['TERBUKA', 'TERBATAS', 'RAHASIA'] as const;

export type Confidentiality = (typeof confidentialities)[number];

/** What the rules need to know of one piece of evidence attached to a criterion. */
export interface AttachedEvidence extends EvidenceInput {
  readonly kind: EvidenceKind;
}
