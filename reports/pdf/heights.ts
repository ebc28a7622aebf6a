import type { Content } from 'pdfmake/interfaces';
import { cellWidths, type Node, nodeOf, type Room, type Row, roomOf } from './nodes.ts';
import { heightOfLine, type Line, linesOf, type Run } from './text-lines.ts';

/** Of two cells side by side: a rule and the space on both sides of it. */
export const betweenCells = 8.5;

/** What a row takes beside its text. */
const rowFrame = 5.5;

const listIndent = 22;

/**
 * The points a settled node takes when nothing of it is broken; a little more rather than less, so that what is found to
 * fit does fit.
 */
export function heightOf(content: Content, room: Room): number {
  const node = nodeOf(content);
  if (node === null) return heightOfText(content, room);
  const [, above, , below] = node.margin ?? [0, 0, 0, 0];
  return above + heightWithin(node, roomOf(node, room)) + below;
}

/** The height of the tallest cell, with the row's own frame. */
export function heightOfRow(row: Row, widths: readonly number[], room: Room): number {
  const cells = cellWidths(row, widths, betweenCells);
  return rowFrame + Math.max(...cells.map(([at, width]) => heightOf(row[at] as Content, { ...room, width })));
}

/** The points the beginning of a node needs: so much of it has to stand under its heading. */
export function leadOf(content: Content, room: Room): number {
  const node = nodeOf(content);
  if (node === null) return Math.min(heightOf(content, room), twoLines(room));
  if (node.unbreakable) return heightOf(content, room);
  const inner = roomOf(node, room);
  const above = node.margin?.[1] ?? 0;
  const { stack, ul, ol, table, text } = node;
  const first = stack?.[0] ?? ul?.[0] ?? ol?.[0];
  if (first !== undefined) return above + leadOf(first, inner);
  if (table !== undefined) {
    const kept = (table.headerRows ?? 0) + (table.keepWithHeaderRows ?? 1);
    return above + heightOfRows(table.body.slice(0, kept) as Row[], table.widths as number[], inner);
  }
  if (text !== undefined) return Math.min(heightOf(content, room), above + twoLines(inner));
  return heightOf(content, room);
}

function twoLines({ style }: Room): number {
  return 2 * heightOfLine([], style);
}

/** Texts of one style or of several, as they are measured. */
export function runsOf(text: unknown, room: Room): Run[] {
  if (Array.isArray(text)) return text.flatMap((part) => runsOf(part, room));
  const node = nodeOf(text);
  if (node === null) return [{ ...room.style, text: String(text ?? '') }];
  const { style } = roomOf(node, room);
  return runsOf(node.text, { ...room, style }).map((run) => ({ ...node, ...run }));
}

function heightOfText(text: unknown, room: Room): number {
  return linesOf(runsOf(text, room), room.width).reduce(
    (sum, line: Line) => sum + heightOfLine(line, room.style),
    0,
  );
}

function heightWithin(node: Node, room: Room): number {
  const { text, stack, ul, ol, columns, table, svg, canvas, qr, fit } = node;
  if (text !== undefined) return heightOfText(text, room);
  if (stack !== undefined) return total(stack, room);
  const list = ul ?? ol;
  if (list !== undefined) return total(list, { ...room, width: room.width - listIndent });
  if (columns !== undefined) return heightOfColumns(columns, room);
  if (table !== undefined) return heightOfRows(table.body, table.widths as number[], room);
  if (svg !== undefined) return heightOfPicture(svg, node, room);
  if (canvas !== undefined) return Math.max(0, ...canvas.flatMap(({ y1, y2 }) => [y1 ?? 0, y2 ?? 0]));
  if (qr !== undefined) return typeof fit === 'number' ? fit : 120;
  return Array.isArray(fit) ? fit[1] : (node.height ?? 0);
}

function total(nodes: readonly Content[], room: Room): number {
  return nodes.reduce<number>((sum, node) => sum + heightOf(node, room), 0);
}

function heightOfRows(rows: readonly Row[], widths: readonly number[], room: Room): number {
  return rows.reduce((sum, row) => sum + heightOfRow(row, widths, room), 0);
}

function heightOfColumns(columns: readonly Content[], room: Room): number {
  const widthOf = (column: Content) => Number(nodeOf(column)?.width ?? room.width);
  return Math.max(...columns.map((column) => heightOf(column, { ...room, width: widthOf(column) })));
}

function heightOfPicture(svg: string, { width }: Node, room: Room): number {
  const [, wide = '1', high = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const drawn = typeof width === 'number' ? width : room.width;
  return (drawn * Number(high)) / Number(wide);
}
