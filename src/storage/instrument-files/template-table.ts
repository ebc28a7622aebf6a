import type { FaultPlace, ImportFault, ImportFaultCode } from '#core/catalogue/import-fault.ts';
import {
  mostTemplateRows,
  type TemplateTable,
  templateColumns,
  templateSheets,
} from '#core/catalogue/template-format.ts';
import type { SheetCell, SheetCells } from '#storage/workbook-files/sheet-xml.ts';

export type FieldOf<Table extends TemplateTable> = keyof (typeof templateColumns)[Table] & string;

/** The rows below the headings, and where each field stands. */
export interface TableRows<Field extends string> {
  sheet: string;
  columns: ReadonlyMap<Field, string>;
  headings: Readonly<Record<string, string>>;
  rows: readonly TableRow<Field>[];
}

export interface TableRow<Field extends string> {
  /** In the sheet. */
  number: number;
  texts: ReadonlyMap<Field, string>;
}

/** Null with a fault when the sheet or one of its columns is missing: its rows could not be understood. */
export function readTable<Table extends TemplateTable>(
  table: Table,
  content: SheetCells | null,
  faults: ImportFault[],
): TableRows<FieldOf<Table>> | null {
  const sheet = templateSheets[table];
  if (content === null) {
    faults.push({ sheet, row: null, column: null, code: 'sheet-missing', value: sheet });
    return null;
  }
  const fault = faultIn(sheet, faults);
  for (const { row, column, formula, text } of content.cells) {
    if (formula) fault({ row, column }, 'formula', text);
  }
  if (!content.complete) {
    fault({ row: mostTemplateRows + 2, column: null }, 'rows-too-many', String(mostTemplateRows));
  }
  const columns = columnsOf(table, content.cells, fault);
  if (columns === null) return null;
  return { sheet, columns, headings: templateColumns[table], rows: rowsOf(columns, content.cells) };
}

type AddFault = (place: Omit<FaultPlace, 'sheet'>, code: ImportFaultCode, value: string) => void;

export function faultIn(sheet: string, faults: ImportFault[]): AddFault {
  return (place, code, value) => faults.push({ sheet, ...place, code, value: value.slice(0, 100) });
}

function columnsOf<Table extends TemplateTable>(
  table: Table,
  cells: readonly SheetCell[],
  fault: AddFault,
): Map<FieldOf<Table>, string> | null {
  const headings = Object.entries<string>(templateColumns[table]) as [FieldOf<Table>, string][];
  const fields = new Map(headings.map(([field, heading]) => [heading.toLowerCase(), field]));
  const columns = new Map<FieldOf<Table>, string>();
  for (const { column, text } of cells.filter(({ row }) => row === 1)) {
    const field = fields.get(text.replace(/\s+/g, ' ').toLowerCase());
    if (field === undefined) fault({ row: 1, column }, 'column-unknown', text);
    else if (columns.has(field)) fault({ row: 1, column }, 'column-twice', text);
    else columns.set(field, column);
  }
  const missing = headings.filter(([field]) => !columns.has(field));
  for (const [, heading] of missing) fault({ row: 1, column: null }, 'column-missing', heading);
  return missing.length > 0 ? null : columns;
}

function rowsOf<Field extends string>(
  columns: ReadonlyMap<Field, string>,
  cells: readonly SheetCell[],
): TableRow<Field>[] {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  const rows = new Map<number, Map<Field, string>>();
  for (const { row, column, text } of cells) {
    const field = fields.get(column);
    if (row === 1 || text === '' || field === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Map<Field, string>()).set(field, text));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([number, texts]) => ({ number, texts }));
}
