/** Text is always text, also with = + - @ in front; a number is a number; null an empty cell. */
export type Cell = string | number | null;

/** One worksheet as plain rows: what stands in it and how it prints, without any library's types. */
export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows of column headings: bold, shaded, frozen, repeated on every printed page. */
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many of the rows, from the first, are the filtered and fully ruled table; the others are set below it. */
  readonly tableRows: number;
  /** Number format by column index. */
  readonly formats: Readonly<Record<number, string>>;
  /** Merged ranges of the head: [top, left, bottom, right], from 1. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** Rows (from 1, over head and rows) printed bold: titles and headings inside the sheet. */
  readonly boldRows: readonly number[];
  readonly landscape: boolean;
  /** A drop-down of these words, by column index, also in rows that are still empty. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  /** Columns on the left that stay in sight, beside the head. */
  readonly frozenColumns?: number;
  /** Hidden from everybody who does not look for it on purpose. */
  readonly hidden?: boolean;
  readonly pictures?: readonly Picture[];
  /** Locks every cell but these; what is locked can still be selected, filtered and made wider. */
  readonly fill?: FillIn;
}

/** A drawing over the cells, its upper left corner on the cell at `column` and `row` (from 0), in its own size. */
export interface Picture {
  readonly svg: string;
  /** What a screen reader says instead. */
  readonly description: string;
  readonly column: number;
  readonly row: number;
}

/** The cells of a protected sheet that people fill in. */
export interface FillIn {
  /** By column index: what may stand in it. Nothing else is unlocked. */
  readonly columns: Readonly<Record<number, CellCheck>>;
  /** Empty rows below the others that may be filled in too. */
  readonly spareRows: number;
  /** Of every row, in lines, so that there is room to write. */
  readonly lines: number;
}

/** What a program lets people put into a cell, and what it says when it does not. */
export type CellCheck = { readonly message: string } & (
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** One of what stands in a column of another sheet, from its second row to `lastRow`. */
  | { readonly kind: 'listed'; readonly sheet: string; readonly column: number; readonly lastRow: number }
  | { readonly kind: 'text'; readonly longest: number }
  /** After this day, `2026-04-05`. */
  | { readonly kind: 'date'; readonly after: string }
);

export interface Workbook {
  readonly title: string;
  readonly paper: 'F4' | 'A4';
  /** The only time in the file. */
  readonly frozenAt: string;
  /** Printed at the foot of every page. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}

/** Two decimals; Excel shows the decimal comma of the reader's own language. */
export const figureFormat = '0.00';

/** Day, month, year. */
export const dateFormat = 'dd/mm/yyyy';

/** Nothing is to be filled in. */
export const locked: FillIn = { columns: {}, spareRows: 0, lines: 1 };
