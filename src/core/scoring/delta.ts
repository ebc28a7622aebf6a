import { type AnswerValue, valueOfAnswer } from '#core/assessment/answer.ts';
import { type Fraction, fraction, subtractFractions } from './fraction.ts';

/** The self answer and the assessor's, of one criterion. */
export interface AnswerPair {
  readonly self: AnswerValue | null;
  readonly factual: AnswerValue | null;
}

/** v factual − v self, −3..3; null unless both gave a value (TIDAK_BERLAKU is no value). */
export function criterionDelta({ self, factual }: AnswerPair): number | null {
  return hasValue(self) && hasValue(factual) ? valueOfAnswer(factual) - valueOfAnswer(self) : null;
}

/** Indeks selisih: the mean |delta| over the criteria judged by both, 0..3; null when there is none. */
export function deltaIndex(pairs: readonly AnswerPair[]): Fraction | null {
  const deltas = pairs.map(criterionDelta).filter((delta) => delta !== null);
  if (deltas.length === 0) return null;
  const sum = deltas.reduce((total, delta) => total + Math.abs(delta), 0);
  return fraction(BigInt(sum), BigInt(deltas.length));
}

/** Factual − self of a standard's or a group's score; null while either is missing. */
export function scoreDelta(self: Fraction | null, factual: Fraction | null): Fraction | null {
  return self && factual && subtractFractions(factual, self);
}

function hasValue(answer: AnswerValue | null): boolean {
  return answer !== null && answer !== 'TIDAK_BERLAKU';
}
