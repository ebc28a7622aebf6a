import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInFigures, dateInWords, formatDate, formatInstant } from '#core/indonesian/date.ts';
import { formatEmployeeNumber } from '#core/indonesian/employee-number.ts';
import { formatNumber, parseNumber, withSign } from '#core/indonesian/number.ts';
import { countWithWords, numberWords } from '#core/indonesian/number-words.ts';
import { quarterName, quarterShortName } from '#core/indonesian/quarter.ts';

describe('number words', () => {
  it.each([
    [0, 'nol'],
    [6, 'enam'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [16, 'enam belas'],
    [20, 'dua puluh'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [117, 'seratus tujuh belas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [101_001, 'seratus satu ribu satu'],
    [1_000_000, 'satu juta'],
    [3_000_000_005, 'tiga miliar lima'],
    [1_000_000_000_000, 'satu triliun'],
  ])('%i is %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('gives every number its own words', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (a, b) => {
        expect(numberWords(a) === numberWords(b)).toBe(a === b);
      }),
    );
  });

  it.each([-1, 1.5, 1e15, Number.NaN])('refuses %d', (value) => {
    expect(() => numberWords(value)).toThrow(RangeError);
  });

  it('writes a count with its words', () => {
    expect(countWithWords(16)).toBe('16 (enam belas)');
  });
});

describe('figures', () => {
  it.each([
    [1234.5, 2, '1.234,50'],
    [89.285, 2, '89,29'],
    [1.005, 2, '1,01'],
    [0, 2, '0,00'],
    [-4.17, 2, '-4,17'],
    [-0.001, 2, '0,00'],
    [1_234_567, 0, '1.234.567'],
    [100, 0, '100'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('is read back as the number it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), (hundredths) => {
        expect(parseNumber(formatNumber(hundredths / 100, 2))).toBeCloseTo(hundredths / 100, 6);
      }),
    );
  });

  it.each(['belum ada', '', '12,', '1.23', '1e5', '=1'])('does not read %j as a number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('signs a change but not a standstill', () => {
    expect([withSign('4,17'), withSign('-4,17'), withSign('0,00'), withSign('0')]).toEqual([
      '+4,17',
      '-4,17',
      '0,00',
      '0',
    ]);
  });
});

describe('dates', () => {
  it('writes a date, in words and in figures', () => {
    expect(formatDate('2026-04-05')).toBe('5 April 2026');
    expect(dateInWords('2026-04-06')).toBe('Senin tanggal enam bulan April tahun dua ribu dua puluh enam');
    expect(dateInFigures('2026-04-06')).toBe('06-04-2026');
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2026-02-30')).toThrow(RangeError);
    expect(() => formatDate('kemarin')).toThrow(RangeError);
  });

  it('shows an instant on the clock of the region, across midnight and year', () => {
    expect(formatInstant('2026-04-05T03:42:00.000Z', 'WIB')).toBe('5 April 2026, 10.42 WIB');
    expect(formatInstant('2026-12-31T16:30:00.000Z', 'WITA')).toBe('1 Januari 2027, 00.30 WITA');
    expect(formatInstant('2026-12-31T14:59:00.000Z', 'WIT')).toBe('31 Desember 2026, 23.59 WIT');
  });
});

it('groups a NIP and leaves anything else alone', () => {
  expect(formatEmployeeNumber('197904122005011002')).toBe('19790412 200501 1 002');
  expect(formatEmployeeNumber('19790412 200501 1 002')).toBe('19790412 200501 1 002');
  expect(formatEmployeeNumber('12345')).toBe('12345');
});

it('names a quarter', () => {
  expect(quarterName(2026, 3)).toBe('Triwulan III Tahun 2026');
  expect(quarterShortName(2026, 4)).toBe('TW IV 2026');
});
