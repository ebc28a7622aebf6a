import { expect, test } from 'vitest';
import { fittingExport } from '#core/offline/fitting-export.ts';
import type { FilledWorkbook, WorkbookExport } from '#core/offline/offline-workbook.ts';
import { refusalIn } from '#core/refusal.ts';

const exported: WorkbookExport = {
  id: 'e1',
  assessmentId: 'a1',
  side: 'UNIT',
  instrument: { code: 'LPSE', version: 2 },
  exportedAt: '2026-08-10T02:00:00.000Z',
  exportedBy: 'p1',
  base: {},
  fingerprint: 'sidik',
};
const filled: FilledWorkbook = {
  exportId: 'e1',
  assessmentId: 'a1',
  side: 'UNIT',
  fingerprint: 'sidik',
  rows: [],
  findings: [],
};
const place = { assessmentId: 'a1', instrument: { code: 'LPSE', version: 2 }, side: 'UNIT' } as const;

test('a workbook fits the assessment, the version and the side it went out of', () => {
  expect(fittingExport(filled, exported, place)).toBe(exported);
});

test.each([
  ['workbook-of-other-assessment', { ...filled, assessmentId: 'a2' }, exported, place],
  ['workbook-unknown', filled, null, place],
  ['workbook-altered', filled, { ...exported, assessmentId: 'a2' }, place],
  ['workbook-altered', { ...filled, fingerprint: 'lain' }, exported, place],
  ['workbook-altered', { ...filled, side: 'PENILAI' as const }, exported, place],
  [
    'workbook-of-other-version',
    filled,
    exported,
    { ...place, instrument: { code: 'LPSE' as const, version: 3 } },
  ],
  ['workbook-of-other-side', filled, exported, { ...place, side: 'PENILAI' as const }],
])('%s', (code, workbook, kept, to) => {
  expect(refusalIn(() => fittingExport(workbook, kept, to))).toMatchObject({
    code,
    detail: { field: 'file' },
  });
});
