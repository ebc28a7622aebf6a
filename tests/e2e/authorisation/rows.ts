import { type Column, columnNames } from './columns.ts';
import { table } from './table.ts';

export type Cell = 'y' | 'x' | '.' | 'm' | '=' | number;

export interface Row {
  /** With the words in brackets. */
  name: string;
  /** What the application calls it. */
  route: string;
  cells: Record<Column, Cell>;
}

export const rows: readonly Row[] = table.flatMap((text) => text.trim().split('\n').slice(1).map(rowOf));

function rowOf(line: string): Row {
  const cut = / {2,}|(?<=\)) /.exec(line)?.index ?? line.length;
  const name = line.slice(0, cut).trim();
  const marks = line.slice(cut).trim().split(/\s+/).map(cellOf);
  if (marks.length !== columnNames.length)
    throw new Error(`${name}: ${marks.length} cells, not ${columnNames.length}`);
  const cells = Object.fromEntries(
    columnNames.map((column, index) => [column, marks[index]]),
  ) as Row['cells'];
  return { name, route: name.replace(/ \(.*\)$/, ''), cells };
}

function cellOf(mark: string): Cell {
  if (/^\d{3}$/.test(mark)) return Number(mark);
  if (/^[yx.m=]$/.test(mark)) return mark as Cell;
  throw new Error(`the table does not know ${mark}`);
}
