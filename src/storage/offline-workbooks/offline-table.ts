import type { WorkbookFault, WorkbookFaultCode } from '#core/offline/workbook-fault.ts';
import { criterionHeading, mostOfflineRows } from '#core/offline/workbook-format.ts';
import type { SheetCell, SheetCells } from '#storage/workbook-files/sheet-xml.ts';

/** The rows below the headings with something in one of the columns that are read. */
export interface OfflineTable<Field extends string> {
  sheet: string;
  columns: ReadonlyMap<Field, string>;
  rows: readonly OfflineRow<Field>[];
}

export interface OfflineRow<Field extends string> {
  /** In the sheet. */
  line: number;
  cells: ReadonlyMap<Field, SheetCell>;
}

interface Asked<Field extends string> {
  name: string;
  content: SheetCells | null;
  headings: Readonly<Record<Field, string>>;
}

/** Rows somebody has put above the headings. */
const lowestHeading = 20;

/**
 * Null with a fault when the sheet or one of its columns is missing. Columns are found by their headings wherever they
 * stand, and other columns are somebody's own; formulas are refused in the columns that are read, merged cells in all.
 */
export function readTable<Field extends string>(
  { name, content, headings }: Asked<Field>,
  faults: WorkbookFault[],
): OfflineTable<Field> | null {
  const fault = (code: WorkbookFaultCode, cell: string | null, value: string) =>
    faults.push({ code, sheet: name, cell, value: value.slice(0, 100) });
  if (content === null) {
    fault('sheet-missing', null, name);
    return null;
  }
  const top = headingRow(content.cells);
  const columns = columnsOf(content.cells, { top, headings, fault });
  if (columns === null) return null;
  for (const range of content.merges) fault('cells-merged', range.split(':')[0] ?? null, range);
  if (!content.complete) fault('rows-too-many', null, String(mostOfflineRows));
  return { sheet: name, columns, rows: rowsOf(content.cells, { top, columns, fault }) };
}

type AddFault = (code: WorkbookFaultCode, cell: string | null, value: string) => void;

function headingRow(cells: readonly SheetCell[]): number {
  const found = cells.find(({ row, text }) => row <= lowestHeading && sameWords(text, criterionHeading));
  return found?.row ?? 1;
}

function columnsOf<Field extends string>(
  cells: readonly SheetCell[],
  { top, headings, fault }: { top: number; headings: Readonly<Record<Field, string>>; fault: AddFault },
): Map<Field, string> | null {
  const columns = new Map<Field, string>();
  const wanted = Object.entries<string>(headings) as [Field, string][];
  for (const [field, heading] of wanted) {
    const [found, second] = cells.filter(({ row, text }) => row === top && sameWords(text, heading));
    if (found === undefined) fault('column-missing', null, heading);
    else columns.set(field, found.column);
    if (second !== undefined) fault('column-twice', addressOf(second), heading);
  }
  return columns.size < wanted.length ? null : columns;
}

function rowsOf<Field extends string>(
  cells: readonly SheetCell[],
  { top, columns, fault }: { top: number; columns: ReadonlyMap<Field, string>; fault: AddFault },
): OfflineRow<Field>[] {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  const rows = new Map<number, Map<Field, SheetCell>>();
  for (const cell of cells) {
    const field = fields.get(cell.column);
    if (field === undefined || cell.row <= top) continue;
    if (cell.formula) fault('formula', addressOf(cell), cell.text);
    else if (cell.kind === 'error') fault('cell-error', addressOf(cell), cell.text);
    else rows.set(cell.row, (rows.get(cell.row) ?? new Map<Field, SheetCell>()).set(field, cell));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([line, found]) => ({ line, cells: found }));
}

export function addressOf({ row, column }: SheetCell): string {
  return `${column}${row}`;
}

function sameWords(one: string, other: string): boolean {
  return one.replaceAll(/\s+/g, ' ').toLowerCase() === other.toLowerCase();
}
