import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Node } from './nodes.ts';
import { goesOn } from './whole-rows.ts';

export const shade = '#e8ebef';

export interface Column {
  readonly head: string;
  readonly width: number | '*';
  readonly align?: 'left' | 'center' | 'right';
}

/** A ruled table whose heading repeats on every page. */
export function table(columns: readonly Column[], rows: TableCell[][], fontSize = 9): Content {
  const head = columns.map(({ head: text }) => headCell(text));
  const body = rows.map((row) => row.map((cell, at) => aligned(cell, columns[at]?.align)));
  return {
    table: { headerRows: 1, widths: columns.map(({ width }) => width), body: [head, ...body] },
    layout: ruled,
    fontSize,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
  } as Content;
}

/** "Label : value" lines without rules. */
export function fields(
  rows: readonly (readonly [string, Content])[],
  labelWidth = 110,
  fontSize = 11,
): Content {
  return {
    table: {
      widths: [labelWidth, 6, '*'],
      body: rows.map(([label, value]) => [label, ':', typeof value === 'string' ? { text: value } : value]),
    },
    layout: tight,
    fontSize,
  } as Content;
}

export function headCell(text: string): TableCell {
  return { text, bold: true, alignment: 'center', fillColor: shade };
}

export const ruled = {
  hLineWidth: (line: number, node: Node) => (goesOn(line, node) ? 0 : 0.5),
  vLineWidth: () => 0.5,
  hLineColor: () => '#4b5563',
  vLineColor: () => '#4b5563',
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: (row: number, node: Node) => (goesOn(row, node) ? 0 : 2.5),
  paddingBottom: (row: number, node: Node) => (goesOn(row + 1, node) ? 0 : 2.5),
};

const tight = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (at: number) => (at === 0 ? 0 : 3),
  paddingRight: () => 3,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

function aligned(cell: TableCell, align: Column['align']): TableCell {
  const value = typeof cell === 'string' || typeof cell === 'number' ? { text: String(cell) } : cell;
  return align === undefined || typeof value !== 'object'
    ? value
    : ({ alignment: align, ...value } as TableCell);
}
