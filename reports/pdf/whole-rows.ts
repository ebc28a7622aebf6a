import type { Content } from 'pdfmake/interfaces';
import { betweenCells, heightOfRow, runsOf } from './heights.ts';
import { cellWidths, type Node, nodeOf, type Room, type Row, roomOf, type Table } from './nodes.ts';
import type { Geometry } from './page-geometry.ts';
import { heightOfLine, type Line, linesOf } from './text-lines.ts';

/** A row up to this part of a page is moved to the next page whole; a taller one is parted. */
const wholeRow = 0.3;

/** Each part of a parted row takes about so much of a page; of a head, whose first part is repeated on every page, less. */
const partOfRow = 0.12;
const partOfHead = 0.05;

/**
 * A table with a head, each of its rows kept whole: one that is too tall for that is parted between its lines, and the
 * parts stand under each other without a rule. The head keeps the first two rows on its page where they are short.
 */
export function wholeRows(table: Table, room: Room, page: Geometry): Table {
  const widths = table.widths as number[];
  const heads = table.headerRows ?? 0;
  const body = table.body.flatMap((row, at) =>
    parted(row, widths, room, page.height, at < heads ? partOfHead : partOfRow),
  );
  const height = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + heightOfRow(row, widths, room), 0);
  const two = body.slice(heads, heads + 2);
  const keep = two.length === 2 && height(two) < wholeRow * page.height ? 2 : 1;
  const whole = body.every((row) => heightOfRow(row, widths, room) <= wholeRow * page.height);
  return {
    ...table,
    body,
    headerRows: heads,
    keepWithHeaderRows: whole ? Math.min(keep, two.length) : 0,
    dontBreakRows: whole,
  };
}

/** Whether a row goes on with the one above it: no rule and no space between them. */
export function goesOn(row: number, { table }: Node): boolean {
  return nodeOf(table?.body[row]?.[0])?.goesOn === true;
}

function parted(row: Row, widths: readonly number[], room: Room, page: number, share: number): Row[] {
  if (heightOfRow(row, widths, room) <= wholeRow * page) return [row];
  const places = cellWidths(row, widths, betweenCells);
  const cells = places.map(([at, width]) => cellLines(row[at] as Content, { ...room, width }));
  if (!cells.every((cell) => cell !== null)) return [row];
  const tallest = Math.max(...cells.map(({ lines }) => total(lines)));
  const count = Math.ceil(tallest / (share * page));
  return Array.from({ length: count }, (_, part) => {
    const drawn = [...row];
    for (const [at, [place]] of places.entries()) {
      const cell = cells[at];
      if (cell !== undefined) drawn[place] = partOfCell(cell, part, tallest / count);
    }
    if (part > 0) drawn[0] = { ...(drawn[0] as object), goesOn: true } as unknown as Content;
    return drawn;
  });
}

interface SetLine {
  readonly runs: Line;
  readonly height: number;
  /** Alignment and the like, of the text the line is from. */
  readonly look: object;
}

interface CellLines {
  /** Of the cell itself: its shade, its span. */
  readonly frame: object;
  readonly lines: readonly SetLine[];
}

/** The part of a cell whose lines begin within the part's height, as far as its lines go. */
function partOfCell({ frame, lines }: CellLines, part: number, height: number): Content {
  let above = 0;
  const own = lines.filter((line) => {
    const begins = above + line.height / 2;
    above += line.height;
    return Math.floor(begins / height) === part;
  });
  const stack = own.map(({ runs, look }) => ({ ...look, text: runs.length === 0 ? ' ' : [...runs] }));
  return { ...frame, stack } as Content;
}

/** Null where a cell holds more than text. */
function cellLines(cell: Content, room: Room): CellLines | null {
  const node = nodeOf(cell);
  if (node === null) return { frame: {}, lines: linesIn({ text: cell as string }, room, {}) };
  const { text, stack, ...frame } = node;
  if (text !== undefined) return { frame, lines: linesIn(node, room, {}) };
  if (stack === undefined) return null;
  const parts = stack.map((part) => stackedLines(part, roomOf(node, room)));
  return parts.every((part) => part !== null) ? { frame, lines: parts.flat() } : null;
}

function stackedLines(content: Content, room: Room): SetLine[] | null {
  const node = nodeOf(content);
  if (node === null) return linesIn({ text: content as string }, room, {});
  const { text, stack, margin: _, ...look } = node;
  if (text !== undefined) return linesIn(node, room, look);
  if (stack === undefined) return null;
  const parts = stack.map((part) => stackedLines(part, roomOf(node, room)));
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function linesIn(node: Node, room: Room, look: object): SetLine[] {
  const inner = roomOf(node, room);
  return linesOf(runsOf(node.text, inner), inner.width).map((runs) => ({
    runs,
    height: heightOfLine(runs, inner.style),
    look,
  }));
}

function total(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}
