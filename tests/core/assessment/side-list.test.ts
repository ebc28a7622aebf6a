import { describe, expect, test } from 'vitest';
import { filtersFor, type SideFilter, sideList } from '#core/assessment/side-list.ts';
import type { Worksheet, WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import { monthsBetween } from '#core/evidence/document-age.ts';
import { smallCriterion, smallInstrument, smallStandard } from '#tests/support/small-catalogue.ts';

const deed = { by: 'u1', at: '2026-08-01T00:00:00.000Z', name: 'Rina Contoh' };

describe('side-list', () => {
  test('walks through all in scope, and lists the standard of the open criterion', () => {
    const list = sideList(aSheet(), view('A.02', 'STANDAR'));
    expect(list.items.map(({ id }) => id)).toEqual(['A.01', 'A.02']);
    expect([list.previous, list.next]).toEqual(['A.01', 'B.01']);
  });

  test('never shows a standard out of scope', () => {
    const list = sideList(aSheet(), view('B.01', 'BELUM_DIISI'));
    expect(list.items.map(({ id }) => id)).toEqual(['A.02', 'B.01']);
    expect([list.previous, list.next]).toEqual(['A.02', null]);
  });

  test('asks for repair what was sent back the last time, not what was sent back before', () => {
    expect(sideList(aSheet(), view('A.01', 'PERLU_DIPERBAIKI')).items.map(({ id }) => id)).toEqual(['A.02']);
    const later = { ...view('A.01', 'PERLU_DIPERBAIKI'), returnCount: 2 };
    expect(sideList(aSheet(), later).items).toEqual([]);
  });

  test('knows whose standards they are, and counts every filter', () => {
    const list = sideList(aSheet(), view('A.01', 'TUGAS_SAYA'));
    expect(list.items.map(({ id }) => id)).toEqual(['B.01']);
    expect([list.previous, list.counts]).toEqual([
      null,
      { STANDAR: 2, BELUM_DIISI: 2, PERLU_DIPERBAIKI: 1, TUGAS_SAYA: 1, BELUM_DINILAI: 3 },
    ]);
  });
});

test('who judges walks through what has no value yet; an accepted "Tidak Berlaku" stands', () => {
  const sheet = aSheet();
  const ruled = sheet.standards[0]?.criteria[1] as WorksheetCriterion;
  ruled.answer = { value: 'TIDAK_BERLAKU', note: 'Tidak ada.', version: 1, deed };
  ruled.ruling = { ruling: 'DITERIMA', note: '', version: 1, deed };
  const list = sideList(sheet, view('A.02', 'BELUM_DINILAI'));
  expect(list.items.map(({ id }) => id)).toEqual(['A.01', 'B.01']);
  expect(filtersFor({ judges: true, hasStandards: true })).toEqual(['STANDAR', 'BELUM_DINILAI']);
});

test('the age of a document is in whole months, and none before its date', () => {
  expect(monthsBetween('2026-01-31', '2026-03-30')).toBe(1);
  expect(monthsBetween('2024-06-01', '2026-06-01')).toBe(24);
  expect(monthsBetween('2026-06-01', '2026-05-01')).toBe(0);
});

function view(criterionId: string, filter: SideFilter) {
  return { criterionId, filter, userId: 'saya', returnCount: 1, changes: new Map() };
}

function aSheet(): Worksheet {
  const standards = [
    { code: 'A', ids: ['A.01', 'A.02'], inScope: true, assignees: [] },
    { code: 'B', ids: ['B.01'], inScope: true, assignees: ['saya'] },
    { code: 'C', ids: ['C.01'], inScope: false, assignees: ['saya'] },
  ].map(({ code, ids, inScope, assignees }) => {
    const criteria = ids.map((id) => smallCriterion({ id }));
    const standard = smallStandard({ code, criteria });
    return { standard, inScope, scopeReason: null, assignees, criteria: criteria.map(aCriterion) };
  });
  const instrument = smallInstrument();
  return { instrument, referenceDate: '2026-09-30', policy: { kind: 'SEMUA' }, standards, strayFindings: [] };
}

function aCriterion(criterion: Criterion): WorksheetCriterion {
  const answered = criterion.id === 'A.01';
  const returned = criterion.id === 'A.02';
  return {
    criterion,
    answer: answered ? { value: 'DITERAPKAN_MENYELURUH', note: '', version: 1, deed } : null,
    ruling: null,
    evidence: [],
    verdict: null,
    findings: [],
    returnReasons: returned ? [{ returnNumber: 1, reason: 'Lengkapi.', deed }] : [],
  };
}
