import { readFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FilledWorkbook, OfflineSide } from '#core/offline/offline-workbook.ts';
import { criterionFaults } from '#core/offline/workbook-fault.ts';
import { offlineWorkbook } from '#reports/excel/offline-workbook.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { readFilledWorkbook } from '#storage/offline-workbooks/read-filled-workbook.ts';
import { offlineCriterion, offlineSample } from '#tests/reports/offline-samples.ts';
import { aWorkbook, changed, columnOf, faultsOf, sheetOf } from '#tests/support/offline-workbook.ts';

type Edit = Parameters<typeof changed>[1];

const books = {} as Record<OfflineSide, Buffer>;
beforeAll(async () => {
  books.UNIT = await aWorkbook('UNIT');
  books.PENILAI = await aWorkbook('PENILAI');
});

async function filledAfter(side: OfflineSide, edit: Edit): Promise<FilledWorkbook> {
  const reading = await readFilledWorkbook(await changed(books[side], edit));
  if ('faults' in reading) throw new Error(faultsOf(reading).join('; '));
  return reading.filled;
}

const [sheet, value, note] = ['Kertas Kerja', 'Nilai mandiri', 'Catatan unit'];

describe('a workbook that comes back', () => {
  test.each(['UNIT', 'PENILAI'] as const)('as it went out to %s says what went out', async (side) => {
    const { id: exportId, assessmentId, fingerprint, criteria } = offlineSample(side);
    const rows = criteria.map(({ id, cells }, at) => ({ criterionId: id, ...cells, line: at + 2 }));
    const filled = { exportId, assessmentId, side, fingerprint, rows, findings: [] };
    expect(await readFilledWorkbook(books[side])).toEqual({ filled });
  });

  test('keeps a text that looks like the number of a character', async () => {
    const sample = offlineSample('UNIT');
    const cells = { value: null, note: '_x0041_ dan _x005F_' };
    const model = { ...sample, criteria: [offlineCriterion({ cells })] };
    const bytes = await renderExcel(offlineWorkbook(model), () => {});
    const reading = await readFilledWorkbook(Buffer.from(bytes));
    expect(reading).toMatchObject({ filled: { rows: [{ note: '_x0041_ dan _x005F_' }] } });
  });

  test('is matched by the criterion: sorted, moved and pushed down it says the same', async () => {
    const { rows } = await filledAfter('UNIT', (cell, book) => {
      const columns = [columnOf(book, value), columnOf(book, note)];
      const swap = (one: ExcelJS.Cell, other: ExcelJS.Cell) => {
        [one.value, other.value] = [other.value, one.value];
      };
      for (let row = 1; row <= 4; row++) {
        swap(cell(sheet, `${columns[0]}${row}`), cell(sheet, `${columns[1]}${row}`));
      }
      for (const column of 'ABCDEFGHIJK') swap(cell(sheet, `${column}2`), cell(sheet, `${column}4`));
      sheetOf(book, sheet).spliceRows(1, 0, [], ['Kertas kerja kami']);
    });
    expect(rows).toEqual([
      { criterionId: 'S02.01', value: 'TIDAK_DILAKUKAN', note: 'Baris satu\nbaris dua', line: 4 },
      { criterionId: 'S01.02', value: null, note: '', line: 5 },
      { criterionId: 'S01.01', value: 'DITERAPKAN_SEBAGIAN', note: '=1+1 & "kurang"', line: 6 },
    ]);
  });

  test('takes labels and codes, whatever their case and spaces, and rows that are left out', async () => {
    const { rows } = await filledAfter('UNIT', (cell, book) => {
      cell(sheet, `${columnOf(book, value)}2`).value = ' tidak  BERLAKU';
      cell(sheet, `${columnOf(book, value)}3`).value = 'DITERAPKAN_MENYELURUH';
      sheetOf(book, sheet).spliceRows(4, 1);
    });
    expect(rows.map((row) => [row.criterionId, row.value])).toEqual([
      ['S01.01', 'TIDAK_BERLAKU'],
      ['S01.02', 'DITERAPKAN_MENYELURUH'],
    ]);
  });

  test('an emptied cell, and one that says so, has no value', async () => {
    const { rows } = await filledAfter('UNIT', (cell, book) => {
      cell(sheet, `${columnOf(book, value)}2`).value = null;
      cell(sheet, `${columnOf(book, note)}2`).value = null;
      cell(sheet, `${columnOf(book, value)}4`).value = 'belum diisi';
    });
    expect(rows.map((row) => [row.value, row.note])).toEqual([
      [null, ''],
      [null, ''],
      [null, 'Baris satu\nbaris dua'],
    ]);
  });

  test('brings new findings, with a date as a spreadsheet counts it and as people write it', async () => {
    const { findings } = await filledAfter('PENILAI', (cell) => {
      const row = (at: number, ...values: ExcelJS.CellValue[]) =>
        values.forEach((one, column) => {
          cell('Temuan', `${'ABCDE'[column]}${at}`).value = one;
        });
      row(2, 'S01.01', 'Belum ditinjau.', 'Tinjau.', 'Rendah', new Date('2027-04-05'));
      row(5, 's02.01', '  Tanpa notula. ', 'Susun notula.', null, '5 April 2027');
      row(6, 'S02.01', null, 'Lengkapi.', 'tinggi', null);
    });
    const second = { criterionId: 'S02.01', text: 'Tanpa notula.', requestedAction: 'Susun notula.' };
    expect(findings).toEqual([
      {
        ...{ criterionId: 'S01.01', text: 'Belum ditinjau.', requestedAction: 'Tinjau.' },
        ...{ priority: 'RENDAH', targetDate: '2027-04-05', line: 2 },
      },
      { ...second, priority: 'SEDANG', targetDate: '2027-04-05', line: 5 },
      {
        ...{ criterionId: 'S02.01', text: '', requestedAction: 'Lengkapi.' },
        ...{ priority: 'TINGGI', targetDate: '', line: 6 },
      },
    ]);
  });

  test('filled in and saved by LibreOffice says what was filled in', async () => {
    const saved = readFileSync(new URL('./saved-by-libreoffice.xlsx', import.meta.url));
    const { id: exportId, assessmentId, fingerprint } = offlineSample('PENILAI');
    expect(await readFilledWorkbook(saved)).toEqual({
      filled: {
        ...{ exportId, assessmentId, fingerprint, side: 'PENILAI' },
        rows: [
          { criterionId: 'S01.01', value: 'DITERAPKAN_SEBAGIAN', note: '=1+1 & "kurang"', line: 2 },
          {
            ...{ criterionId: 'S01.02', value: 'DITERAPKAN_MENYELURUH', line: 3 },
            note: 'Dilihat di ruang server.\n=bukan rumus',
          },
          { criterionId: 'S02.01', value: 'TIDAK_DILAKUKAN', note: '', line: 4 },
        ],
        findings: [
          {
            ...{ criterionId: 'S01.01', text: 'Keputusan belum ditandatangani.', priority: 'SEDANG' },
            ...{ requestedAction: 'Tandatangani keputusan.', targetDate: '2027-04-05', line: 2 },
          },
          {
            ...{ criterionId: 'S02.01', text: 'Tidak ada notula.', priority: 'SEDANG' },
            ...{ requestedAction: 'Susun notula.', targetDate: '2026-12-15', line: 3 },
          },
        ],
      },
    });
  });

  test.each<[string, OfflineSide, Edit]>([
    ['value-unknown Kertas Kerja E3', 'UNIT', (cell) => (cell(sheet, 'E3').value = 'Sudah')],
    ['value-unknown Kertas Kerja G3', 'PENILAI', (cell) => (cell(sheet, 'G3').value = 'Tidak Berlaku')],
    ['value-too-long Kertas Kerja F2', 'UNIT', (cell) => (cell(sheet, 'F2').value = 'a'.repeat(10_001))],
    ['formula Kertas Kerja F2', 'UNIT', (cell) => (cell(sheet, 'F2').value = { formula: '1+1', result: 2 })],
    ['cell-error Kertas Kerja F2', 'UNIT', (cell) => (cell(sheet, 'F2').value = { error: '#N/A' })],
    ['criterion-twice Kertas Kerja 4', 'UNIT', (cell) => (cell(sheet, 'A4').value = 'S01.01')],
    ['criterion-missing Kertas Kerja 4', 'UNIT', (cell) => (cell(sheet, 'A4').value = null)],
    ['column-missing Kertas Kerja', 'UNIT', (cell) => (cell(sheet, 'F1').value = 'Keterangan')],
    ['column-twice Kertas Kerja H1', 'UNIT', (cell) => (cell(sheet, 'H1').value = 'CATATAN unit')],
    ['cells-merged Kertas Kerja F2', 'UNIT', (_cell, book) => sheetOf(book, sheet).mergeCells('F2:F3')],
    ['sheet-missing Kertas Kerja', 'UNIT', (_cell, book) => (sheetOf(book, sheet).name = 'Lembar1')],
    ['sheet-missing Temuan', 'PENILAI', (_cell, book) => book.removeWorksheet('Temuan')],
    ['date-unreadable Temuan E2', 'PENILAI', (cell) => (cell('Temuan', 'E2').value = '31 Februari 2027')],
    ['value-unknown Temuan D2', 'PENILAI', (cell) => (cell('Temuan', 'D2').value = 'Mendesak')],
    ['criterion-missing Temuan 7', 'PENILAI', (cell) => (cell('Temuan', 'B7').value = 'Tanpa kode.')],
    ['not-from-kaji', 'UNIT', (_cell, book) => book.removeWorksheet('Kaji')],
    ['not-from-kaji', 'UNIT', (cell) => (cell('Kaji', 'B2').value = '1')],
    ['not-from-kaji', 'UNIT', (cell) => (cell('Kaji', 'B4').value = 'SEMUA')],
    ['format-unknown', 'UNIT', (cell) => (cell('Kaji', 'B1').value = '2')],
  ])('is refused with %s', async (expected, side, edit) => {
    const faults = faultsOf(await readFilledWorkbook(await changed(books[side], edit)));
    expect(faults).toContain(expected);
  });

  test('names everything that is wrong at once', async () => {
    const bytes = await changed(books.PENILAI, (cell) => {
      cell(sheet, 'G2').value = 'Baik';
      cell(sheet, 'H4').value = 'a'.repeat(10_001);
      cell('Temuan', 'A2').value = 'S01.01';
      cell('Temuan', 'E2').value = 'segera';
    });
    expect(faultsOf(await readFilledWorkbook(bytes))).toEqual([
      'value-unknown Kertas Kerja G2',
      'value-too-long Kertas Kerja H4',
      'date-unreadable Temuan E2',
    ]);
  });

  test('a criterion that did not go out is found against what the server kept', async () => {
    const filled = await filledAfter('PENILAI', (cell) => {
      cell(sheet, 'A4').value = 'S99.99';
      cell('Temuan', 'A2').value = 'S02.01';
      cell('Temuan', 'B2').value = 'Tanpa notula.';
    });
    const base = { 'S01.01': { value: null, note: '' }, 'S01.02': { value: null, note: '' } };
    expect(criterionFaults(filled, { base })).toEqual([
      { code: 'criterion-unknown', sheet, cell: '4', value: 'S99.99' },
      { code: 'criterion-unknown', sheet: 'Temuan', cell: '2', value: 'S02.01' },
    ]);
  });
});
