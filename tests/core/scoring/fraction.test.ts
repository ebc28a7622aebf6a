import { expect, test } from 'vitest';
import { decimalText, fraction, fractionOfDecimal, subtractFractions } from '#core/scoring/fraction.ts';
import { predicateOf } from '#core/scoring/predicate.ts';

test.each([
  [fraction(8929n, 100n), '89,29'],
  [fraction(100n), '100,00'],
  [fraction(0n), '0,00'],
  [fraction(1n, 200n), '0,01'],
  [fraction(4999n, 1_000_000n), '0,00'],
  [fraction(1005n, 1000n), '1,01'],
  [fraction(200n, 3n), '66,67'],
  [fraction(100n, 3n), '33,33'],
  [fraction(99_995n, 1000n), '100,00'],
  [fraction(-5n, 2n), '-2,50'],
  [fraction(-1n, 200n), '-0,01'],
  [fraction(-1n, 1000n), '0,00'],
])('half is rounded up to two decimals: %o is %s', (value, text) => {
  expect(decimalText(value)).toBe(text);
});

test.each([
  ['A', fraction(100n)],
  ['A', fraction(90_000_001n, 1_000_000n)],
  ['B', fraction(90n)],
  ['B', fraction(75_000_001n, 1_000_000n)],
  ['C', fraction(75n)],
  ['C', fraction(40_000_001n, 1_000_000n)],
  ['D', fraction(40n)],
  ['D', fraction(10_000_001n, 1_000_000n)],
  ['E', fraction(10n)],
  ['E', fraction(0n)],
])('predicate %s of %o, by the exact score', (predicate, score) => {
  expect(predicateOf(score)).toBe(predicate);
});

test('a decimal is the number written, not the nearest binary one', () => {
  expect(fractionOfDecimal(95.83)).toEqual({ num: 9583n, den: 100n });
  expect(fractionOfDecimal(80)).toEqual({ num: 80n, den: 1n });
  expect(fractionOfDecimal(1.5e-7)).toEqual({ num: 3n, den: 20_000_000n });
  expect(fractionOfDecimal(2e21)).toEqual({ num: 2n * 10n ** 21n, den: 1n });
});

test('fractions are in lowest terms, and none is without a positive denominator', () => {
  expect(subtractFractions(fraction(1n, 2n), fraction(5n, 6n))).toEqual({ num: -1n, den: 3n });
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
});
