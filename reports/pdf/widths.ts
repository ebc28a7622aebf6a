import type { Content } from 'pdfmake/interfaces';

/**
 * Gives every "*" column its width in points. pdfmake widens a "*" column to its longest word, so that one long
 * file name would push the rest of the table off the page; in a column of fixed width the word is broken instead.
 */
export function settleWidths(nodes: readonly Content[], available: number): Content[] {
  return nodes.map((node) => settle(node, available));
}

type Width = number | '*';

interface Layout {
  readonly paddingLeft?: (column: number) => number;
  readonly paddingRight?: (column: number) => number;
  readonly vLineWidth?: (line: number) => number;
}

interface Node {
  readonly margin?: readonly [number, number, number, number];
  readonly stack?: Content[];
  readonly columns?: readonly { readonly width?: Width }[];
  readonly columnGap?: number;
  readonly table?: { readonly widths: readonly Width[] };
  readonly layout?: Layout;
}

function settle(content: Content, available: number): Content {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  const node = content as Node;
  const inner = available - (node.margin?.[0] ?? 0) - (node.margin?.[2] ?? 0);
  if (node.stack) return { ...node, stack: settleWidths(node.stack, inner) } as Content;
  if (node.columns)
    return { ...node, columns: settledColumns(node.columns, inner, node.columnGap ?? 0) } as Content;
  if (node.table) return { ...node, table: { ...node.table, widths: tableWidths(node, inner) } } as Content;
  return content;
}

function settledColumns(columns: NonNullable<Node['columns']>, available: number, gap: number): unknown[] {
  const room = available - gap * (columns.length - 1);
  const widths = share(
    columns.map(({ width }) => width ?? '*'),
    room,
  );
  return columns.map((column, at) => ({ ...column, width: widths[at] }));
}

function tableWidths({ table, layout }: Node, available: number): number[] {
  const widths = table?.widths ?? [];
  const paddings = widths.map(
    (_, at) => (layout?.paddingLeft?.(at) ?? 4) + (layout?.paddingRight?.(at) ?? 4),
  );
  const lines = [...widths, 0].map((_, at) => layout?.vLineWidth?.(at) ?? 1);
  return share(widths, available - sum(paddings) - sum(lines));
}

function share(widths: readonly Width[], room: number): number[] {
  const taken = sum(widths.filter((width) => width !== '*'));
  const stars = widths.filter((width) => width === '*').length;
  return widths.map((width) => (width === '*' ? (room - taken) / stars : width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
