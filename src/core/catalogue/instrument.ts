import type { Citation } from './citation.ts';

/** The three groups in the order they are shown (MJK54 Ps.6-8). */
export const instrumentCodes = ['LPSE', 'JARINGAN', 'WEBSITE'] as const;

export type InstrumentCode = (typeof instrumentCodes)[number];

export const criterionKinds = ['D', 'I', 'E'] as const;

/** Desain, Implementasi, Efektivitas. */
export type CriterionKind = (typeof criterionKinds)[number];

/**
 * One published version of a checklist. The criteria are a proposal (`USULAN`) until a Keputusan Kepala Dinas sets
 * them (`DITETAPKAN`, MJK54 Ps.6(4), 7(4), 8(4)); only then there is a decree.
 */
export interface Instrument {
  readonly code: InstrumentCode;
  readonly version: number;
  readonly title: string;
  readonly legalBasis: readonly Citation[];
  readonly status: 'USULAN' | 'DITETAPKAN';
  readonly decree: Decree | null;
  readonly standards: readonly Standard[];
}

/** `date` is an ISO date. */
export interface Decree {
  readonly number: string;
  readonly date: string;
}

/**
 * `letter` is the standard's letter in the regulation, `lkppNumber` LKPP's own number for it. A standard
 * `outsideRegulation` (LKPP's 13, Anggaran) is never counted among the regulation's.
 */
export interface Standard {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly letter: string | null;
  readonly lkppNumber: number | null;
  readonly outsideRegulation: boolean;
  readonly isoReference: string | null;
  readonly note: string | null;
  readonly criteria: readonly Criterion[];
}

/** `maxAgeMonths` null: evidence of any age counts. `sources` are practice, free text; the law is in `citations`. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly kind: CriterionKind;
  readonly mandatory: boolean;
  readonly weight: number;
  readonly maxAgeMonths: number | null;
  readonly expectedEvidence: string;
  readonly citations: readonly Citation[];
  readonly sources: readonly string[];
}
