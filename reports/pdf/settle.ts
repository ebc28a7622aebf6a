import type { Content } from 'pdfmake/interfaces';
import { betweenCells } from './heights.ts';
import { cellWidths, type Node, nodeOf, type Room, roomOf, type Width } from './nodes.ts';
import type { Geometry } from './page-geometry.ts';
import { printable } from './text-lines.ts';
import { wholeBlock } from './whole-blocks.ts';
import { wholeRows } from './whole-rows.ts';

/** Of running text; tables stand closer. */
const lineHeight = 1.15;

/** The room between the margins, in running text. */
export function roomOn({ width, fontSize }: Geometry): Room {
  return { width, style: { fontSize, lineHeight, bold: false } };
}

/**
 * Fits the designed nodes to a page: sizes to the region's font size, every "*" column to its points, pictures to the
 * page, rows and blocks that must stay whole to what a page holds, texts to what the face has. pdfmake would widen a
 * "*" column to its longest word, off the page, and lose what is kept whole and taller than a page.
 */
export function settle(nodes: readonly Content[], geometry: Geometry): Content[] {
  return nodes.map((node) => settled(node, roomOn(geometry), geometry.scale, geometry));
}

function settled(content: Content, room: Room, scale: number, page: Geometry): Content {
  if (typeof content === 'string') return printable(content);
  if (Array.isArray(content)) return content.map((part) => settled(part, room, scale, page)) as Content;
  const designed = nodeOf(content);
  if (designed === null) return content;
  const factor = designed.table?.headerRows ? page.tableScale : scale;
  const { fontSize } = designed;
  const node = fontSize === undefined ? designed : { ...designed, fontSize: fontSize * factor };
  const inner = roomOf(node, room);
  const within = (part: Content, width = inner.width) => settled(part, { ...inner, width }, factor, page);
  return settledParts(node, inner, within, factor, page) as Content;
}

type Within = (part: Content, width?: number) => Content;

function settledParts(node: Node, room: Room, within: Within, scale: number, page: Geometry): Node {
  const { text, stack, ul, ol, columns, table, svg } = node;
  if (text !== undefined) return { ...node, text: settledText(text, within) } as Node;
  if (stack) {
    const { repeated } = node;
    const again = repeated === undefined ? {} : { repeated: within(repeated) };
    return wholeBlock({ ...node, ...again, stack: stack.map((part) => within(part)) }, room, page);
  }
  if (ul) return { ...node, ul: ul.map((part) => within(part)) };
  if (ol) return { ...node, ol: ol.map((part) => within(part)) };
  if (columns) return { ...node, columns: settledColumns(node, room.width, scale, within) };
  if (table) return settledTable(node, room, within, scale, page);
  if (svg) return { ...node, width: Math.min(Number(node.width ?? room.width), room.width) };
  return node;
}

function settledText(text: NonNullable<Node['text']>, within: Within): unknown {
  return Array.isArray(text) ? text.map((part) => within(part)) : printable(String(text));
}

function settledColumns(
  { columns = [], columnGap = 0 }: Node,
  available: number,
  scale: number,
  within: Within,
): Content[] {
  const room = available - columnGap * (columns.length - 1);
  const designed = columns.map((column) => nodeOf(column)?.width ?? '*');
  const widths = share(sized(designed, room, scale), room);
  return columns.map((column, at) => {
    const width = widths[at] ?? room;
    return { ...(within(column, width) as object), width } as Content;
  });
}

function settledTable(node: Node, room: Room, within: Within, scale: number, page: Geometry): Node {
  const { table } = node;
  if (table === undefined) return node;
  const widths = tableWidths(node, room.width, scale);
  const body = table.body.map((row) => {
    const cells = [...row];
    for (const [at, width] of cellWidths(row, widths, betweenCells)) {
      cells[at] = within(row[at] as Content, width);
    }
    return cells;
  });
  const drawn = { ...table, widths, body };
  return { ...node, table: table.headerRows ? wholeRows(drawn, room, page) : drawn };
}

function tableWidths({ table, layout }: Node, available: number, scale: number): number[] {
  const widths = table?.widths ?? [];
  const paddings = widths.map(
    (_, at) => (layout?.paddingLeft?.(at) ?? 4) + (layout?.paddingRight?.(at) ?? 4),
  );
  const lines = [...widths, 0].map((_, at) => layout?.vLineWidth?.(at) ?? 1);
  const room = available - sum(paddings) - sum(lines);
  return share(sized(widths, room, scale), room);
}

/** Designed widths in the region's size; beside a "*" column they take at most two thirds of the room. */
function sized(widths: readonly Width[], available: number, scale: number): Width[] {
  const fixed = scale * sum(widths.filter((width) => width !== '*'));
  const most = widths.includes('*') ? (available * 2) / 3 : available;
  const factor = fixed > most ? (scale * most) / fixed : scale;
  return widths.map((width) => (width === '*' ? width : width * factor));
}

function share(widths: readonly Width[], room: number): number[] {
  const taken = sum(widths.filter((width) => width !== '*'));
  const stars = widths.filter((width) => width === '*').length;
  return widths.map((width) => (width === '*' ? (room - taken) / stars : width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
