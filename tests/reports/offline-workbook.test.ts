import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { offlineSides } from '#core/offline/offline-workbook.ts';
import {
  criterionHeading,
  filledHeadings,
  findingHeadings,
  spareFindings,
} from '#core/offline/workbook-format.ts';
import { aWorkbook, columnOf, sheetOf } from '#tests/support/offline-workbook.ts';
import { openWorkbook } from './read-back.ts';

const open = async (side: 'UNIT' | 'PENILAI') => openWorkbook(await aWorkbook(side));

/** The addresses of the cells a protected sheet lets people write in, in the first `rows` rows. */
function unlocked(sheet: ExcelJS.Worksheet, rows: number): string[] {
  const found: string[] = [];
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= 20; column++) {
      const cell = sheet.getRow(row).getCell(column);
      if (cell.protection?.locked === false) found.push(cell.address);
    }
  }
  return found;
}

describe.each(offlineSides)('the workbook of %s', (side) => {
  test('lets exactly the cells be filled in that are read back', async () => {
    const book = await open(side);
    for (const sheet of book.worksheets) {
      const { sheetProtection } = sheet as ExcelJS.Worksheet & { sheetProtection: unknown };
      expect(sheetProtection, sheet.name).toMatchObject({
        sheet: true,
        autoFilter: true,
        formatColumns: true,
      });
    }
    const { value, note } = filledHeadings[side];
    const columns = [columnOf(book, value), columnOf(book, note)];
    const expected = [2, 3, 4].flatMap((row) => columns.map((column) => `${column}${row}`));
    expect(unlocked(sheetOf(book, 'Kertas Kerja'), 40)).toEqual(expected);
    expect(unlocked(sheetOf(book, 'Petunjuk'), 40)).toEqual([]);
    expect(unlocked(sheetOf(book, 'Kaji'), 40)).toEqual([]);
  });

  test('offers the labels people know, and only the unit may say that a criterion does not apply', async () => {
    const book = await open(side);
    const sheet = sheetOf(book, 'Kertas Kerja');
    const { value, note } = filledHeadings[side];
    const list = sheet.getCell(`${columnOf(book, value)}4`).dataValidation;
    const labels = 'Tidak Dilakukan,Dalam Perencanaan,Diterapkan Sebagian,Diterapkan Menyeluruh';
    expect(list).toMatchObject({
      type: 'list',
      showErrorMessage: true,
      formulae: [`"${labels}${side === 'UNIT' ? ',Tidak Berlaku' : ''}"`],
    });
    const text = sheet.getCell(`${columnOf(book, note)}2`).dataValidation;
    expect(text).toMatchObject({ type: 'textLength', operator: 'lessThanOrEqual', formulae: [10_000] });
    expect(sheet.getCell(`${columnOf(book, note)}5`).dataValidation).toBeUndefined();
  });

  test('says which export it is in a sheet nobody sees', async () => {
    const sheet = sheetOf(await open(side), 'Kaji');
    expect(sheet.state).toBe('veryHidden');
    const said = [1, 2, 3, 4, 5].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 2).value]);
    expect(said).toEqual([
      ['Format', '1'],
      ['Ekspor', '0123456789abcdef0123456789abcdef'],
      ['Penilaian', 'fedcba9876543210fedcba9876543210'],
      ['Pihak', side],
      ['Sidik', 'ab'.repeat(32)],
    ]);
  });

  test('has beside the cells what one needs to fill them in, as text', async () => {
    const book = await open(side);
    const sheet = sheetOf(book, 'Kertas Kerja');
    const at = (heading: string, row: number) => sheet.getCell(`${columnOf(book, heading)}${row}`).value;
    expect(at(criterionHeading, 2)).toBe('S01.01');
    expect(at('Kriteria', 2)).toContain('Kebijakan layanan ditetapkan');
    expect(at('Bukti yang diharapkan', 2)).toBe('Keputusan tentang kebijakan layanan.');
    expect(at('Bukti terlampir', 2)).toBe('1. Keputusan Kebijakan, halaman 2\n2. Notula lama (ditolak)');
    expect(at('Dasar', 2)).toContain('Pasal 6 ayat (1) huruf a');
    expect(at('Standar', 4)).toBe('S02 Pengorganisasian Layanan');
    const note = sheet.getCell(`${columnOf(book, filledHeadings[side].note)}2`);
    expect(note.value).toBe('=1+1 & "kurang"');
    expect(note.numFmt).toBe('@');
    if (side === 'UNIT') expect(at('Alasan dikembalikan', 2)).toContain('bertanda tangan');
    else expect(at('Nilai mandiri', 2)).toBe('Diterapkan Menyeluruh');
  });

  test('is the same bytes each time', async () => {
    expect((await aWorkbook(side)).equals(await aWorkbook(side))).toBe(true);
  });
});

test('an assessor finds empty rows for findings, with lists and a target after the day it went out', async () => {
  const book = await open('PENILAI');
  const sheet = sheetOf(book, 'Temuan');
  expect((sheet.getRow(1).values as unknown[]).slice(1)).toEqual(Object.values(findingHeadings));
  const expected = Array.from({ length: spareFindings }, (_, at) => `A${at + 2}`);
  expect(unlocked(sheet, spareFindings + 20).filter((address) => address.startsWith('A'))).toEqual(expected);
  expect(unlocked(sheet, spareFindings + 20)).toHaveLength(spareFindings * 5);
  expect(sheet.getCell('A50').dataValidation).toMatchObject({
    type: 'list',
    formulae: ["'Kertas Kerja'!$A$2:$A$4"],
  });
  expect(sheet.getCell('D2').dataValidation).toMatchObject({ formulae: ['"Tinggi,Sedang,Rendah"'] });
  expect(sheet.getCell('E2').dataValidation).toMatchObject({
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date('2026-08-10')],
  });
  expect(sheet.getCell('E2').numFmt).toBe('dd/mm/yyyy');
  expect((await open('UNIT')).getWorksheet('Temuan')).toBeUndefined();
});
