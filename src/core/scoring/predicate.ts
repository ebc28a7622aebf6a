import { compareFractions, type Fraction, fraction } from './fraction.ts';

/** For management only; never the legal result. */
export type Predicate = 'A' | 'B' | 'C' | 'D' | 'E';

const lowerBounds: readonly (readonly [Predicate, Fraction])[] = [
  ['A', fraction(90n)],
  ['B', fraction(75n)],
  ['C', fraction(40n)],
  ['D', fraction(10n)],
];

/** Of the exact score 0..100, not the rounded one: 90 is B, and so is 75,001. */
export function predicateOf(score: Fraction): Predicate {
  const reached = lowerBounds.find(([, bound]) => compareFractions(score, bound) > 0n);
  return reached?.[0] ?? 'E';
}
