import { type Fraction, fraction, weightedMean } from './fraction.ts';
import type { StandardScore } from './standard-score.ts';

/** Of one group; the three groups are never merged. */
export interface GroupScore {
  /** Weighted mean over the standards in scope, 0..100; null when nothing in scope has a score. */
  readonly score: Fraction | null;
  /** The same over all standards of the group, those out of scope counting 0; null when `score` is. */
  readonly scoreTotal: Fraction | null;
  readonly achievementScope: Achievement;
  readonly achievementTotal: Achievement;
}

/** [standards met, standards counted]; [0, 0] when there is nothing to count. */
export type Achievement = readonly [met: number, counted: number];

/** A standard whose criteria are all accepted N/A is left out of all four, in scope or not. */
export function scoreGroup(standards: readonly StandardScore[]): GroupScore {
  const counted = standards.filter((standard) => standard.score !== null);
  const inScope = counted.filter((standard) => standard.inScope);
  return {
    score: meanScore(inScope),
    scoreTotal: inScope.length === 0 ? null : meanScore(counted),
    achievementScope: achievement(inScope),
    achievementTotal: achievement(counted),
  };
}

function meanScore(standards: readonly StandardScore[]): Fraction | null {
  return weightedMean(
    standards.map(({ weight, inScope, score }) => ({
      weight: BigInt(weight),
      value: inScope && score ? score : fraction(0n),
    })),
  );
}

function achievement(standards: readonly StandardScore[]): Achievement {
  return [standards.filter(({ status }) => status === 'MEMENUHI').length, standards.length];
}
