import { describe, expect, test } from 'vitest';
import { letterheadLines, letterheadParts } from '#core/region/letterhead.ts';
import { defaultSettings, sectionsOf } from '#core/region/region-settings.ts';
import { inForceOn, requireFuture, requireNotPast, standingOf } from '#core/region/settings-dates.ts';
import { differing, noOverride, ownWords } from '#core/report/document-override.ts';
import { refusalCode } from '#tests/support/refusals.ts';

describe('the letterhead', () => {
  const parts = {
    government: 'PEMERINTAH KOTA CONTOH',
    office: 'DINAS CONTOH',
    address: 'Jalan Contoh Nomor 1',
    contact: ['Telepon (000) 000001', 'laman contoh.example'],
  };

  test('is printed largest first and comes back to its fields', () => {
    expect(letterheadParts(letterheadLines(parts))).toEqual(parts);
    expect(letterheadLines({ ...parts, address: '', contact: [] })).toEqual([
      'PEMERINTAH KOTA CONTOH',
      'DINAS CONTOH',
    ]);
  });

  test('has a government, and an office above an address', () => {
    expect(refusalCode(() => letterheadLines({ ...parts, government: '' }))).toBe('value-missing');
    expect(refusalCode(() => letterheadLines({ ...parts, office: '' }))).toBe('value-missing');
    const alone = { ...parts, office: '', address: '', contact: [] };
    expect(letterheadLines(alone)).toEqual(['PEMERINTAH KOTA CONTOH']);
  });
});

describe('dated settings', () => {
  const rows = ['2026-01-01', '2026-08-10', '2026-08-10', '2026-09-01'].map((validFrom, at) => ({
    validFrom,
    at,
  }));

  test('in force is the last that has begun, of one day the one saved last', () => {
    expect(inForceOn(rows, '2025-12-31')).toBeNull();
    expect(inForceOn(rows, '2026-08-09')?.at).toBe(0);
    expect(inForceOn(rows, '2026-08-31')?.at).toBe(2);
    const standings = rows.map((row) => standingOf(rows, row, '2026-08-10'));
    expect(standings).toEqual(['LALU', 'LALU', 'BERLAKU', 'AKAN_BERLAKU']);
  });

  test('begin today at the earliest, and are taken back before they begin', () => {
    requireNotPast('2026-08-10', '2026-08-10');
    expect(refusalCode(() => requireNotPast('2026-08-09', '2026-08-10'))).toBe('settings-backdated');
    requireFuture({ validFrom: '2026-08-11' }, '2026-08-10');
    expect(refusalCode(() => requireFuture({ validFrom: '2026-08-10' }, '2026-08-10'))).toBe('wrong-state');
  });

  test('of a new region have a section each, and no emblem', () => {
    expect(sectionsOf(defaultSettings('Kota Contoh')).map(({ section }) => section)).toEqual([
      'KOP',
      'NASKAH',
      'KEBIJAKAN',
    ]);
  });
});

test("a document's own words are those that differ from the standard", () => {
  const standard = {
    place: 'Contoh',
    legalBasis: ['A'],
    carbonCopies: ['Arsip'],
    assessorCopies: [],
    initials: [],
  };
  expect(ownWords(standard, standard)).toEqual(noOverride);
  const own = ownWords({ place: '', legalBasis: ['A', 'B'], carbonCopies: [] }, standard);
  expect(own).toEqual({ ...noOverride, legalBasis: ['A', 'B'], carbonCopies: [] });
  expect(differing(own)).toEqual(['legalBasis', 'carbonCopies']);
});
