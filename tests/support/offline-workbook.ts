import type ExcelJS from 'exceljs';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { WorkbookReading } from '#core/offline/workbook-fault.ts';
import { offlineSheets } from '#core/offline/workbook-format.ts';
import { offlineWorkbook } from '#reports/excel/offline-workbook.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { offlineSample } from '#tests/reports/offline-samples.ts';
import { edited } from './instrument-template.ts';

/** A workbook as it goes out: `S01.01`, `S01.02` and `S02.01` in rows 2, 3 and 4. */
export async function aWorkbook(side: OfflineSide): Promise<Buffer> {
  return Buffer.from(await renderExcel(offlineWorkbook(offlineSample(side)), () => {}));
}

/** One that somebody has changed and saved; cells are named by sheet and address. */
export async function changed(
  bytes: Uint8Array,
  edit: (cell: (sheet: string, address: string) => ExcelJS.Cell, book: ExcelJS.Workbook) => void,
): Promise<Buffer> {
  return edited(bytes, (book) => edit((sheet, address) => sheetOf(book, sheet).getCell(address), book));
}

/** The letter of the column under a heading. */
export function columnOf(
  book: ExcelJS.Workbook,
  heading: string,
  sheet: string = offlineSheets.worksheet,
): string {
  const head = sheetOf(book, sheet).getRow(1);
  for (let at = 1; at <= head.cellCount; at++) {
    if (head.getCell(at).value === heading) return head.getCell(at).address.replace(/\d+$/, '');
  }
  throw new Error(`no column ${heading}`);
}

export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** "code place value" of every fault, or what was read. */
export function faultsOf(reading: WorkbookReading): string[] {
  if ('filled' in reading) return ['no fault'];
  return reading.faults.map(({ code, sheet, cell }) =>
    [code, sheet, cell].filter((part) => part !== null).join(' '),
  );
}
