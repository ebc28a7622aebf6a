import { type CriterionKind, criterionKinds } from '#core/catalogue/instrument.ts';
import { isCounted, isFullyApplied } from './criterion-standing.ts';
import { compareFractions, type Fraction, fraction } from './fraction.ts';
import type { CriterionInput } from './score-input.ts';

export type KindConclusion =
  | 'MEMADAI'
  | 'PERLU_PENINGKATAN'
  | 'TIDAK_MEMADAI'
  | 'SESUAI'
  | 'TIDAK_SESUAI'
  | 'EFEKTIF'
  | 'BELUM_EFEKTIF';

export interface KindShare {
  readonly kind: CriterionKind;
  readonly conforming: number;
  /** Without the accepted N/A ones. */
  readonly counted: number;
  /** Per cent, 0..100, unweighted; null, like the conclusion, when no criterion of the kind counts. */
  readonly share: Fraction | null;
  readonly conclusion: KindConclusion | null;
}

type Judged = Pick<CriterionInput, 'kind' | 'answer' | 'notApplicable'>;

/**
 * The shares of SESUAI (v = 3) by kind, after the pattern of Peraturan BSSN 15/2024: an aid to reading a
 * standard or a group, to be labelled so, and not a conclusion of BSSN.
 */
export function kindBreakdown(criteria: readonly Judged[]): readonly KindShare[] {
  return criterionKinds.map((kind) => {
    const counted = criteria.filter((criterion) => criterion.kind === kind && isCounted(criterion));
    const conforming = counted.filter(isFullyApplied).length;
    const share = counted.length === 0 ? null : fraction(100n * BigInt(conforming), BigInt(counted.length));
    return { kind, conforming, counted: counted.length, share, conclusion: share && concludes[kind](share) };
  });
}

const concludes: Record<CriterionKind, (share: Fraction) => KindConclusion> = {
  D: (share) => graded(share, 90n, 'MEMADAI', 'TIDAK_MEMADAI'),
  I: (share) => (isAbove(share, 65n) ? 'SESUAI' : 'TIDAK_SESUAI'),
  E: (share) => graded(share, 95n, 'EFEKTIF', 'BELUM_EFEKTIF'),
};

function graded(share: Fraction, bound: bigint, high: KindConclusion, low: KindConclusion): KindConclusion {
  if (isAbove(share, bound)) return high;
  return compareFractions(share, fraction(40n)) < 0n ? low : 'PERLU_PENINGKATAN';
}

function isAbove(share: Fraction, bound: bigint): boolean {
  return compareFractions(share, fraction(bound)) > 0n;
}
