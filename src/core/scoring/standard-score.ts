import { valueOfAnswer } from '#core/assessment/answer.ts';
import { isAnswered, isCounted } from './criterion-standing.ts';
import { compareFractions, type Fraction, fraction, fractionOfDecimal } from './fraction.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import type { CriterionInput, Policy, StandardInput } from './score-input.ts';
import { type Shortfall, shortfallOf } from './shortfall.ts';

export type FulfilmentStatus = 'MEMENUHI' | 'BELUM_MEMENUHI' | 'DI_LUAR_LINGKUP' | 'TIDAK_BERLAKU';

export type Reason =
  | { readonly criterion: string; readonly reason: Shortfall }
  | { readonly criterion: null; readonly reason: 'DI_BAWAH_AMBANG' };

/** The two numbers of a standard, never merged: score for management, status as the legal result. */
export interface StandardScore {
  readonly code: string;
  readonly inScope: boolean;
  readonly weight: number;
  /** Σ w·v and 3·Σ w over the criteria without the accepted N/A ones, also out of scope. */
  readonly num: bigint;
  readonly den: bigint;
  /** 100·num/den, 0..100; null when every criterion is an accepted N/A (or there is none). */
  readonly score: Fraction | null;
  readonly predicate: Predicate | null;
  readonly status: FulfilmentStatus;
  /** Completeness: answered of total criteria. */
  readonly answered: number;
  readonly total: number;
  /** In the order of the criteria, the threshold last; empty unless the status is BELUM_MEMENUHI. */
  readonly reasons: readonly Reason[];
}

export function scoreStandard(standard: StandardInput, policy: Policy, reference: string): StandardScore {
  const { code, inScope, weight, criteria } = standard;
  const { num, den } = sums(criteria.filter(isCounted));
  const score = den === 0n ? null : fraction(100n * num, den);
  const reasons = inScope && score ? reasonsAgainst(criteria, score, policy, reference) : [];
  return {
    code,
    inScope,
    weight,
    num,
    den,
    score,
    predicate: score && predicateOf(score),
    status: statusOf(inScope, score, reasons),
    answered: criteria.filter(isAnswered).length,
    total: criteria.length,
    reasons,
  };
}

function sums(counted: readonly CriterionInput[]): { num: bigint; den: bigint } {
  let num = 0n;
  let den = 0n;
  for (const { weight, answer } of counted) {
    num += BigInt(weight) * BigInt(valueOfAnswer(answer));
    den += BigInt(weight) * 3n;
  }
  return { num, den };
}

function reasonsAgainst(
  criteria: readonly CriterionInput[],
  score: Fraction,
  policy: Policy,
  reference: string,
): Reason[] {
  const decisive = policy.kind === 'SEMUA' ? criteria : criteria.filter((criterion) => criterion.mandatory);
  const reasons: Reason[] = decisive.flatMap((criterion) => {
    const reason = shortfallOf(criterion, reference);
    return reason === null ? [] : [{ criterion: criterion.id, reason }];
  });
  if (isBelowThreshold(score, policy)) reasons.push({ criterion: null, reason: 'DI_BAWAH_AMBANG' });
  return reasons;
}

function isBelowThreshold(score: Fraction, policy: Policy): boolean {
  return policy.kind === 'AMBANG' && compareFractions(score, fractionOfDecimal(policy.threshold)) < 0n;
}

function statusOf(inScope: boolean, score: Fraction | null, reasons: readonly Reason[]): FulfilmentStatus {
  if (!inScope) return 'DI_LUAR_LINGKUP';
  if (score === null) return 'TIDAK_BERLAKU';
  return reasons.length === 0 ? 'MEMENUHI' : 'BELUM_MEMENUHI';
}
