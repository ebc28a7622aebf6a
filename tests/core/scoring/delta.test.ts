import { expect, test } from 'vitest';
import { criterionDelta, deltaIndex, scoreDelta } from '#core/scoring/delta.ts';
import { fraction } from '#core/scoring/fraction.ts';

const full = 'DITERAPKAN_MENYELURUH';

test('selisih is factual − self, and needs a value from both', () => {
  expect(criterionDelta({ self: full, factual: 'DALAM_PERENCANAAN' })).toBe(-2);
  expect(criterionDelta({ self: 'TIDAK_DILAKUKAN', factual: full })).toBe(3);
  expect(criterionDelta({ self: null, factual: full })).toBeNull();
  expect(criterionDelta({ self: full, factual: null })).toBeNull();
  expect(criterionDelta({ self: 'TIDAK_BERLAKU', factual: full })).toBeNull();
});

test('the index is the mean of the magnitudes over the criteria judged by both', () => {
  const pairs = [
    { self: full, factual: 'DALAM_PERENCANAAN' },
    { self: 'DALAM_PERENCANAAN', factual: full },
    { self: full, factual: full },
    { self: full, factual: null },
    { self: 'TIDAK_BERLAKU', factual: 'TIDAK_BERLAKU' },
  ] as const;
  expect(deltaIndex(pairs)).toEqual(fraction(4n, 3n));
  expect(deltaIndex(pairs.slice(3))).toBeNull();
});

test('a score that is missing makes no difference of scores', () => {
  expect(scoreDelta(fraction(575n, 6n), fraction(175n, 2n))).toEqual(fraction(-25n, 3n));
  expect(scoreDelta(fraction(0n), fraction(0n))).toEqual(fraction(0n));
  expect(scoreDelta(null, fraction(50n))).toBeNull();
  expect(scoreDelta(fraction(50n), null)).toBeNull();
});
