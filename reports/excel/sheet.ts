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
}

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
