import { expect, test } from 'vitest';
import type { Designation } from '#core/designation/designation.ts';
import { isInForce, lastDayOf, standingOn } from '#core/designation/standing.ts';

const designated: Designation = {
  state: 'DITETAPKAN',
  kind: 'BERTAHAP',
  standards: ['S01'],
  decree: { number: '188/1/2026', date: '2026-01-05' },
  validFrom: '2026-02-01',
  validUntil: '2026-12-31',
};
const revoked = (effectiveDate: string): Designation => ({
  ...designated,
  state: 'DICABUT',
  revocation: { decree: { number: '188/2/2026', date: '2026-06-01' }, reason: 'Contoh.', effectiveDate },
});

test.each([
  ['2026-01-31', 'BELUM_BERLAKU'],
  ['2026-02-01', 'BERLAKU'],
  ['2026-10-31', 'BERLAKU'],
  ['2026-11-01', 'AKAN_BERAKHIR'],
  ['2026-12-31', 'AKAN_BERAKHIR'],
  ['2027-01-01', 'BERAKHIR'],
] as const)('on %s a designation until 31 December stands as %s', (today, standing) => {
  expect(standingOn(designated, today)).toBe(standing);
});

test('a revoked one holds up to the effective date and not on it', () => {
  const cut = revoked('2026-09-01');
  expect(lastDayOf(cut)).toBe('2026-08-31');
  expect(standingOn(cut, '2026-06-15')).toBe('BERLAKU');
  expect(standingOn(cut, '2026-08-31')).toBe('AKAN_BERAKHIR');
  expect(standingOn(cut, '2026-09-01')).toBe('DICABUT');
  expect([isInForce(cut, '2026-08-31'), isInForce(cut, '2026-09-01')]).toEqual([true, false]);
  expect(standingOn(revoked('2026-01-20'), '2026-01-25')).toBe('DICABUT');
});
