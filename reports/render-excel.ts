import ExcelJS from 'exceljs';
import { workbookText } from '#text/workbook.ts';
import { type Cell, figureFormat, type Sheet, type Workbook } from './excel/sheet.ts';
import { addPictures, describePictures } from './render-pictures.ts';
import { protectSheet } from './render-protection.ts';
import { withFixedTimes } from './zip-times.ts';

/** Excel's own numbers for paper; its Folio (8,5 × 13 in) is Indonesian F4 to a millimetre. */
const paperSizes = { A4: 9, F4: 14 } as const;

/** The longest text a cell can hold; a longer one makes Excel refuse the whole file. */
const longestCell = 32_767;

const fontSize = 9;
const lineHeight = 12;
/** The most Excel allows. */
const tallestRow = 409;

const line = { style: 'thin', color: { argb: 'FF9AA1AB' } } as const;
const borders = { top: line, left: line, bottom: line, right: line };

/** The bytes of an .xlsx; the same bytes for the same workbook. Blocks its thread while it writes. */
export async function renderExcel(
  workbook: Workbook,
  onProgress: (ratio: number) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const frozen = new Date(workbook.frozenAt);
  Object.assign(book, { creator: 'Kaji', lastModifiedBy: 'Kaji', created: frozen, modified: frozen });
  book.title = workbook.title;
  for (const [at, sheet] of workbook.sheets.entries()) {
    await addSheet(book, sheet, workbook);
    onProgress((at + 1) / (workbook.sheets.length + 1));
  }
  describePictures(book, workbook.sheets);
  return withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer()), frozen);
}

async function addSheet(book: ExcelJS.Workbook, sheet: Sheet, { paper, footer }: Workbook): Promise<void> {
  const frozen = sheet.head.length;
  const added = book.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'veryHidden' : 'visible',
    views:
      frozen === 0
        ? [{ showGridLines: false }]
        : [{ state: 'frozen', ySplit: frozen, xSplit: sheet.frozenColumns ?? 0 }],
    pageSetup: pageSetup(sheet, paper),
    headerFooter: { oddFooter: `&L&8${footer.replaceAll('&', '&&')}&R&8${workbookText.printedPage}` },
  });
  added.columns = sheet.widths.map((width) => ({ width }));
  for (const row of [...sheet.head, ...sheet.rows]) {
    added.addRow(row.map(cellValue)).height = rowHeight(row, sheet);
  }
  for (const [top, left, bottom, right] of sheet.merges) added.mergeCells(top, left, bottom, right);
  added.eachRow((row, number) => {
    for (let at = 1; at <= sheet.widths.length; at++) styleCell(row.getCell(at), sheet, number, at);
  });
  addChoices(added, sheet);
  if (sheet.fill !== undefined) protectSheet(added, sheet, sheet.fill);
  await addPictures(book, added, sheet);
  if (sheet.tableRows > 0) {
    const last = { row: frozen + sheet.tableRows, column: sheet.widths.length };
    added.autoFilter = { from: { row: frozen, column: 1 }, to: last };
  }
}

/** Rows below the table that can be chosen in too. */
const spareRows = 200;

function addChoices(added: ExcelJS.Worksheet, { choices = {}, head, rows }: Sheet): void {
  const last = head.length + rows.length + spareRows;
  for (const [at, words] of Object.entries(choices)) {
    for (let row = head.length + 1; words.length > 0 && row <= last; row++) {
      added.getCell(row, Number(at) + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${words.join(',')}"`],
      };
    }
  }
}

function pageSetup(sheet: Sheet, paper: Workbook['paper']): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: paperSizes[paper] as ExcelJS.PaperSize,
    orientation: sheet.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    ...(sheet.head.length === 0 ? {} : { printTitlesRow: `1:${sheet.head.length}` }),
  };
}

function styleCell(cell: ExcelJS.Cell, sheet: Sheet, row: number, column: number): void {
  const isHead = row <= sheet.head.length;
  const isNumber = typeof cell.value === 'number';
  const horizontal = isHead ? 'center' : isNumber && sheet.head.length > 0 ? 'right' : 'left';
  cell.font = { name: 'Arial', size: fontSize, bold: isHead || sheet.boldRows.includes(row) };
  cell.alignment = {
    vertical: isHead ? 'middle' : 'top',
    horizontal,
    wrapText: isHead || wraps(sheet, column - 1),
  };
  if (isNumber)
    cell.numFmt = sheet.formats[column - 1] ?? (Number.isInteger(cell.value) ? '0' : figureFormat);
  else cell.numFmt = '@';
  if (isHead) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EBEF' } };
  const inTable = row <= sheet.head.length + sheet.tableRows;
  if (sheet.head.length > 0 && (inTable || cell.value !== null)) cell.border = borders;
}

// A sheet without a head is a cover, whose headings run over its narrow first column.
function wraps(sheet: Sheet, column: number): boolean {
  return sheet.head.length > 0 || column > 0;
}

// Written out because not every program measures wrapped rows when it opens a file.
function rowHeight(row: readonly Cell[], sheet: Sheet): number {
  const lines = row.map((cell, at) =>
    wraps(sheet, at) ? linesOf(String(cell ?? ''), sheet.widths[at] ?? 10) : 1,
  );
  return Math.min(tallestRow, Math.max(sheet.fill?.lines ?? 1, ...lines) * lineHeight + 3);
}

// A width counts digits of a larger face, so that more letters fit than it says; words leave part of a line empty.
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.15))), 0);
}

// Characters XML does not allow would make the file unreadable.
function cellValue(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  const clean = value
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    // Read as a character's number otherwise: "_x0041_" would become "A".
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (clean.length <= longestCell) return clean === '' ? null : clean;
  return clean.slice(0, longestCell - workbookText.cut.length) + workbookText.cut;
}
