import type ExcelJS from 'exceljs';
import { type CellCheck, dateFormat, type FillIn, type Sheet } from './excel/sheet.ts';

const fillable = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } } as const;
const line = { style: 'thin', color: { argb: 'FF9AA1AB' } } as const;
const borders = { top: line, left: line, bottom: line, right: line };

/** Both programs refuse to sort a protected range; filtering and wider columns they allow. */
const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

/**
 * Unlocks what is to be filled in and protects the rest, without a password: it keeps slips away, and nothing that comes
 * back is believed for it. The rows of the sheet are there already.
 */
export function protectSheet(added: ExcelJS.Worksheet, { head, rows }: Sheet, fill: FillIn): void {
  const last = head.length + rows.length + fill.spareRows;
  for (const [at, check] of Object.entries(fill.columns)) {
    for (let row = head.length + 1; row <= last; row++) {
      const cell = added.getCell(row, Number(at) + 1);
      cell.protection = { locked: false };
      cell.fill = fillable;
      cell.border = borders;
      cell.numFmt = check.kind === 'date' ? dateFormat : '@';
      cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
      cell.font = { name: 'Arial', size: 9 };
      added.getRow(row).height ??= fill.lines * 12 + 3;
    }
    if (last > head.length)
      addCheck(added, { column: Number(at) + 1, from: head.length + 1, to: last }, check);
  }
  // Only a password takes time to hash.
  void added.protect('', allowed);
}

/** As one range: of single cells, exceljs makes ranges that overlap. */
function addCheck(
  added: ExcelJS.Worksheet,
  { column, from, to }: { column: number; from: number; to: number },
  check: CellCheck,
): void {
  const { dataValidations } = added as ExcelJS.Worksheet & {
    dataValidations: { add(range: string, check: ExcelJS.DataValidation): void };
  };
  const { letter } = added.getColumn(column);
  dataValidations.add(`${letter}${from}:${letter}${to}`, validation(check));
}

function validation(check: CellCheck): ExcelJS.DataValidation {
  const said = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', error: check.message };
  switch (check.kind) {
    case 'word':
      return { ...said, type: 'list', formulae: [`"${check.words.join(',')}"`] };
    case 'listed': {
      const column = String.fromCharCode(65 + check.column);
      const range = `$${column}$2:$${column}$${check.lastRow}`;
      return { ...said, type: 'list', formulae: [`'${check.sheet}'!${range}`] };
    }
    case 'text':
      return { ...said, type: 'textLength', operator: 'lessThanOrEqual', formulae: [check.longest] };
    case 'date':
      return { ...said, type: 'date', operator: 'greaterThan', formulae: [new Date(check.after)] };
  }
}
