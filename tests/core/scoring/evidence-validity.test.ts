import { expect, test } from 'vitest';
import { isEvidenceValid, lastValidDay } from '#core/scoring/evidence-validity.ts';

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-12-15', 3, '2027-03-15'],
  ['2026-09-30', 0, '2026-09-30'],
])('%s plus %i calendar months is %s', (date, months, last) => {
  expect(lastValidDay(date, months).toString()).toBe(last);
});

test.each([
  ['2027-02-28', true],
  ['2027-03-01', false],
])('31 August plus 6 months on %s: valid is %s', (reference, valid) => {
  expect(isEvidenceValid({ date: '2026-08-31', status: 'DITERIMA' }, 6, reference)).toBe(valid);
});

test('what is rejected is never valid, and without a limit nothing ages', () => {
  expect(isEvidenceValid({ date: '2026-09-01', status: 'DITOLAK' }, null, '2026-09-30')).toBe(false);
  expect(isEvidenceValid({ date: '1999-01-01', status: 'BELUM_DITINJAU' }, null, '2026-09-30')).toBe(true);
});

test('a date beyond the year 9999 still compares as a date', () => {
  expect(isEvidenceValid({ date: '9999-12-31', status: 'DITERIMA' }, 12_000, '9999-12-31')).toBe(true);
});
