import { describe, expect, test } from 'vitest';
import { mayTakeBack, type OfficialWords, requireOfficial, succession } from '#core/region/official.ts';
import { refusalCode } from '#tests/support/refusals.ts';

const words: OfficialWords = {
  role: 'KEPALA_DINAS',
  unitId: null,
  position: 'Kepala Dinas',
  signing: 'SENDIRI',
  onBehalfOf: '',
  through: '',
  employeeNumber: null,
};
const days = { validFrom: '2026-01-01', validUntil: null };

describe('an official', () => {
  const refused = (changes: Partial<OfficialWords>, until: string | null = null) =>
    refusalCode(() => requireOfficial({ ...words, ...changes }, { ...days, validUntil: until }));

  test('has 18 digits of NIP or none, and a head of region none at all', () => {
    requireOfficial({ ...words, employeeNumber: '197904122005011002' }, days);
    for (const employeeNumber of ['12', '19790412200501100', '1979041220050110022', '19790412200501100x']) {
      expect(refused({ employeeNumber })).toBe('employee-number-invalid');
    }
    expect(refused({ role: 'WALIKOTA', employeeNumber: '197904122005011002' })).toBe('employee-number-head');
  });

  test('of a unit is entered with it, of the region without', () => {
    expect(refused({ role: 'KEPALA_LPSE' })).toBe('role-place');
    expect(refused({ unitId: 'unit' })).toBe('role-place');
    requireOfficial({ ...words, role: 'KEPALA_LPSE', unitId: 'unit' }, days);
  });

  test('names whose position it is when on behalf of another, and ends after the beginning', () => {
    expect(refused({ signing: 'AN' })).toBe('value-missing');
    expect(refused({ signing: 'UB' })).toBe('value-missing');
    expect(refused({}, '2025-12-31')).toBe('date-order');
    requireOfficial(
      { ...words, signing: 'UB', onBehalfOf: 'Sekretaris Daerah' },
      { ...days, validUntil: '2026-01-01' },
    );
  });
});

describe('one signs on each day', () => {
  const one = (validFrom: string, validUntil: string | null = null, enteredOn = '2025-12-01') => ({
    validFrom,
    validUntil,
    enteredOn,
  });
  const today = '2026-08-10';

  test('a newcomer ends who signs without end, who goes on after a stand-in', () => {
    const before = one('2026-01-01');
    const next = one('2026-09-01');
    expect(succession([before], next, today)).toEqual({ replaced: null, ended: before, resumes: false });
    const standIn = one('2026-09-01', '2026-09-14');
    expect(succession([before], standIn, today)).toEqual({ replaced: null, ended: before, resumes: true });
  });

  test('the gaps and the ends of terms are free, every other overlap is refused', () => {
    const held = [one('2026-01-01', '2026-06-30'), one('2026-10-01', '2026-12-31')];
    const fits = (from: string, until: string | null) =>
      refusalCode(() => succession(held, one(from, until), today));
    expect(fits('2026-07-01', '2026-09-30')).toBeNull();
    expect(fits('2027-01-01', null)).toBeNull();
    for (const [from, until] of [
      ['2026-06-30', '2026-09-30'],
      ['2026-07-01', '2026-10-01'],
      ['2026-07-01', null],
    ] as const) {
      expect(fits(from, until)).toBe('official-overlap');
    }
  });

  test('who begins on the same day is replaced only while nobody can have signed', () => {
    const future = one('2026-09-01');
    expect(succession([future], one('2026-09-01'), today).replaced).toBe(future);
    const mistyped = one('2026-01-01', null, today);
    expect(succession([mistyped], one('2026-01-01'), today).replaced).toBe(mistyped);
    expect(refusalCode(() => succession([one('2026-01-01')], one('2026-01-01'), today))).toBe(
      'official-overlap',
    );
    expect(mayTakeBack(one('2026-08-10'), today)).toBe(false);
  });
});
