/** An exact number in lowest terms; den > 0. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** @throws RangeError when den is not positive. */
export function fraction(num: bigint, den = 1n): Fraction {
  if (den <= 0n) throw new RangeError(`a fraction needs a positive denominator, not ${den}`);
  const divisor = greatestCommonDivisor(magnitude(num), den);
  return { num: num / divisor, den: den / divisor };
}

/** The decimal as it is written, so that 95.83 is 9583/100 and not the nearest binary number. */
export function fractionOfDecimal(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const places = BigInt(decimals.length) - BigInt(exponent);
  const scaled = BigInt(whole + decimals);
  return places >= 0n ? fraction(scaled, 10n ** places) : fraction(scaled * 10n ** -places);
}

/** Negative, 0n or positive, like the comparison of a sort. */
export function compareFractions(a: Fraction, b: Fraction): bigint {
  return a.num * b.den - b.num * a.den;
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

interface WeightedFraction {
  readonly weight: bigint;
  readonly value: Fraction;
}

/** Σ weight·value / Σ weight, or null when there is nothing to weigh. */
export function weightedMean(terms: readonly WeightedFraction[]): Fraction | null {
  if (terms.length === 0) return null;
  let num = 0n;
  let den = 1n;
  let weights = 0n;
  for (const { weight, value } of terms) {
    num = num * value.den + weight * value.num * den;
    den *= value.den;
    weights += weight;
  }
  return fraction(num, den * weights);
}

/** Two decimals and a decimal comma, `89,29`. Half is rounded up in magnitude, so a difference reads alike both ways. */
export function decimalText(value: Fraction): string {
  const hundredths = (200n * magnitude(value.num) + value.den) / (2n * value.den);
  const sign = value.num < 0n && hundredths > 0n ? '-' : '';
  return `${sign}${hundredths / 100n},${String(hundredths % 100n).padStart(2, '0')}`;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
