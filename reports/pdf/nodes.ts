import type { Content } from 'pdfmake/interfaces';
import type { TextStyle } from './text-lines.ts';

/** The parts of pdfmake's nodes that are used here; a node carries whatever else it likes. */
export interface Node {
  readonly text?: string | readonly Content[];
  readonly stack?: Content[];
  readonly ul?: Content[];
  readonly ol?: Content[];
  readonly columns?: Content[];
  readonly columnGap?: number;
  readonly table?: Table;
  readonly layout?: Layout;
  readonly svg?: string;
  readonly canvas?: readonly { readonly y1?: number; readonly y2?: number }[];
  readonly qr?: string;
  readonly fit?: number | readonly [number, number];
  readonly width?: Width;
  readonly height?: number;
  readonly margin?: readonly [number, number, number, number];
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  readonly colSpan?: number;
  readonly fillColor?: string;
  readonly unbreakable?: boolean;
  /** Of an unbreakable stack: what stands first where it has to go on on the next page. */
  readonly repeated?: Content;
  /** Of a heading: the points it needs on its page, for itself and the beginning of what it heads. */
  readonly headlineLevel?: number;
  readonly outlineText?: string;
  readonly outlineLevel?: number;
  /** Of a row's first cell: the row goes on with the one above it. */
  readonly goesOn?: boolean;
}

export type Width = number | '*';

export type Row = Content[];

export interface Table {
  readonly widths: readonly Width[];
  readonly body: Row[];
  /** A table with a head repeats it on every page; its rows stay whole. */
  readonly headerRows?: number;
  readonly keepWithHeaderRows?: number;
  readonly dontBreakRows?: boolean;
}

interface Layout {
  readonly paddingLeft?: (column: number) => number;
  readonly paddingRight?: (column: number) => number;
  readonly paddingTop?: (row: number, node: Node) => number;
  readonly paddingBottom?: (row: number, node: Node) => number;
  readonly vLineWidth?: (line: number) => number;
}

/** The room a node stands in. */
export interface Room {
  readonly width: number;
  readonly style: TextStyle;
}

/** The content as a node; null of mere text, or of several texts. */
export function nodeOf(content: unknown): Node | null {
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : null;
}

/** The room inside a node's margins, in the node's style. */
export function roomOf(node: Node, { width, style }: Room): Room {
  const [left, , right] = node.margin ?? [0, 0, 0, 0];
  return { width: width - left - right, style: styleOf(node, style) };
}

function styleOf(node: Node, { fontSize, lineHeight, bold }: TextStyle): TextStyle {
  return {
    fontSize: node.fontSize ?? fontSize,
    lineHeight: node.lineHeight ?? lineHeight,
    bold: node.bold ?? bold,
  };
}

/** The width of each cell of a row that is no mere remainder of a spanning one, with the place it stands at. */
export function cellWidths(row: Row, widths: readonly number[], between: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < row.length; ) {
    const span = nodeOf(row[at])?.colSpan ?? 1;
    const own = widths.slice(at, at + span);
    found.push([at, own.reduce((sum, width) => sum + width, 0) + between * (span - 1)]);
    at += span;
  }
  return found;
}
