import type { AnswerValue, NotApplicableRuling } from '#core/assessment/answer.ts';
import type { CriterionKind } from '#core/catalogue/instrument.ts';
import type { EvidenceStatus } from '#core/evidence/evidence.ts';

/** The facts a score is made of; also, letter for letter, the document that `kaji score` reads. */
export interface ScoreInput {
  /** The day evidence must still be valid on, `2026-09-30`. */
  readonly reference: string;
  readonly policy: Policy;
  /** All standards of one group, those out of scope included. */
  readonly standards: readonly StandardInput[];
}

/**
 * When a standard is met. SEMUA: every criterion. AMBANG: every mandatory criterion, and a score of at least
 * the threshold (0..100, decimals allowed, taken as written).
 */
export type Policy = { readonly kind: 'SEMUA' } | { readonly kind: 'AMBANG'; readonly threshold: number };

export const policyKinds = ['SEMUA', 'AMBANG'] as const satisfies readonly Policy['kind'][];

export interface StandardInput {
  readonly code: string;
  readonly inScope: boolean;
  /** Integer, 1 to `maxWeight`. */
  readonly weight: number;
  readonly criteria: readonly CriterionInput[];
}

export interface CriterionInput {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly mandatory: boolean;
  /** Integer, 1 to `maxWeight`. */
  readonly weight: number;
  /** Calendar months; null when evidence of this criterion does not age. */
  readonly maxAgeMonths: number | null;
  readonly answer: AnswerValue | null;
  /** A ruling with the answer TIDAK_BERLAKU, otherwise null. */
  readonly notApplicable: NotApplicableRuling | null;
  readonly evidence: readonly EvidenceInput[];
}

export interface EvidenceInput {
  readonly date: string;
  readonly status: EvidenceStatus;
}

/** Keeps num and den of the largest standard safe integers, so that JSON carries them exactly. */
export const maxWeight = 1_000_000;
