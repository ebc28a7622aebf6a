/** What a piece of evidence is: a plan document carries "Dalam Perencanaan", a nil statement an eventless period. */
export const evidenceKinds = ['DOKUMEN', 'DOKUMEN_RENCANA', 'PERNYATAAN_NIHIL'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Confidentiality classes (BGR Ps.14(5): set by the data steward). */
export const confidentialities = ['TERBUKA', 'TERBATAS', 'RAHASIA'] as const;

export type Confidentiality = (typeof confidentialities)[number];

export const evidenceStatuses = ['BELUM_DITINJAU', 'DITERIMA', 'DITOLAK'] as const;

/** The assessor's word on one link of evidence to a criterion. */
export type EvidenceStatus = (typeof evidenceStatuses)[number];

/** What the rules need to know of one piece of evidence attached to a criterion. */
export interface AttachedEvidence {
  readonly kind: EvidenceKind;
  /** Date of the document, `2026-07-01`. */
  readonly date: string;
  readonly status: EvidenceStatus;
}
