import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { formatInstant } from '#core/indonesian/date.ts';
import type { ReportRegion, ReportSeal, ReportSettings } from '#reports/model.ts';
import { documentText } from '#text/documents.ts';
import { unsignedMark } from './ready-to-sign.ts';
import { settleWidths } from './widths.ts';

export type { Content, TableCell, TDocumentDefinitions };

/** Indonesian F4 is 215 × 330 mm, which no named size of pdfmake is. */
const papers = { F4: { width: 609.45, height: 935.43 }, A4: { width: 595.28, height: 841.89 } } as const;

const centimetre = 28.3465;
const margins = {
  left: 3 * centimetre,
  top: 2 * centimetre,
  right: 2 * centimetre,
  bottom: 2.5 * centimetre,
};

export const shade = '#e8ebef';

/** Width between the margins, in points. */
export function textWidth(settings: ReportSettings): number {
  return papers[settings.paper].width - margins.left - margins.right;
}

export interface Page {
  readonly title: string;
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly seal: ReportSeal;
  readonly content: Content[];
  /** Across every page, of what is not to be taken for the real paper. */
  readonly watermark?: string;
}

/** The frame of every document: paper, margins, page numbers from page 2, the notice of the missing signature. */
export function documentOf({
  title,
  region,
  settings,
  seal,
  content,
  watermark,
}: Page): TDocumentDefinitions {
  const frozen = new Date(seal.frozenAt);
  return {
    pageSize: { ...papers[settings.paper] },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    info: { title, creator: 'Kaji', producer: 'Kaji', creationDate: frozen, modDate: frozen },
    language: 'id-ID',
    displayTitle: true,
    defaultStyle: { font: 'Liberation Sans', fontSize: 11, lineHeight: 1.15 },
    ...(watermark === undefined ? {} : { watermark: acrossPage(watermark) }),
    header: (page: number) => (page === 1 ? null : pageNumber(page)),
    footer: () => footer(region, seal),
    pageBreakBefore: isLonelyHeading,
    content: settleWidths(content, textWidth(settings)),
  } as unknown as TDocumentDefinitions;
}

function acrossPage(text: string): object {
  return { text, font: 'Liberation Sans', bold: true, color: '#b91c1c', opacity: 0.08, angle: -50 };
}

export function paragraphs(text: string): Content[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()));
}

export function paragraph(text: string): Content {
  return { text, alignment: 'justify', margin: [0, 0, 0, 6] };
}

/** Kept on the page of what follows it. */
export function heading(text: string, level: 1 | 2 = 1): Content {
  const size = level === 1 ? 12 : 11;
  return ofHeading({ text, bold: true, fontSize: size, margin: [0, level === 1 ? 12 : 8, 0, 4] });
}

/** Makes a text part of the heading before it: both are kept on the page of what follows them. */
export function ofHeading(text: object): Content {
  return { ...text, headlineLevel: 1 } as Content;
}

export function note(text: string): Content {
  return { text, italics: true, fontSize: 9, margin: [0, 3, 0, 6] };
}

/** Centred bold lines of a document's title. */
export function titleLines(lines: readonly string[], size = 13): Content {
  const written = lines.map((line) => ({ text: line, bold: true, fontSize: size }));
  return { stack: written, alignment: 'center', margin: [0, 8, 0, 12] };
}

export interface Column {
  readonly head: string;
  readonly width: number | '*';
  readonly align?: 'left' | 'center' | 'right';
}

/** A ruled table whose heading repeats on every page and whose rows may run over to the next. */
export function table(columns: readonly Column[], rows: TableCell[][], fontSize = 9): Content {
  const head = columns.map(({ head: text }) => headCell(text));
  const body = rows.map((row) => row.map((cell, at) => aligned(cell, columns[at]?.align)));
  return {
    table: {
      ...breaking(1, body),
      widths: columns.map(({ width }) => width),
      body: [head, ...body],
    },
    layout: ruled,
    fontSize,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
  } as Content;
}

/**
 * How a table may break. pdfmake keeps rows whole, and the first with the head, by drawing them as one block; a
 * block taller than a page is lost without a word, so rows that may be that tall are left to break anywhere.
 * @param most letters of a row that fill less than a page even if all stand in the narrowest column of text
 */
export function breaking(headerRows: number, rows: readonly TableCell[][], most = 900): object {
  const whole = rows.every((row) => letters(row) < most);
  return { headerRows, keepWithHeaderRows: whole ? 1 : 0, dontBreakRows: whole };
}

/** A line that is broken by hand takes the room of a short one. */
export function letters(content: unknown): number {
  if (typeof content === 'string') return content.length + 20 * (content.split('\n').length - 1);
  if (typeof content !== 'object' || content === null) return 0;
  return Object.values(content).reduce((sum: number, part) => sum + letters(part), 0);
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

/** The text, or a dash where there is none. */
export function orDash(text: string | null | undefined): string {
  return text === null || text === undefined || text.trim() === '' ? documentText.none : text;
}

export const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#4b5563',
  vLineColor: () => '#4b5563',
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
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

function pageNumber(page: number): Content {
  return {
    text: documentText.page(page),
    alignment: 'center',
    fontSize: 10,
    margin: [0, 30, 0, 0],
    style: frame,
  };
}

function footer(region: ReportRegion, seal: ReportSeal): Content {
  const frozen = documentText.frozen(formatInstant(seal.frozenAt, region.zone));
  const revised = seal.revision === 0 ? '' : ` · ${documentText.revision(seal.revision)}`;
  const mark = `${frozen}${revised} · ${documentText.seal} ${seal.modelHash.slice(0, 16)}`;
  return {
    stack: [
      { text: documentText.unsigned, italics: true, style: frame, ...unsignedMark },
      { text: mark, style: frame },
    ],
    style: frame,
    fontSize: 7.5,
    color: '#374151',
    margin: [margins.left, 22, margins.right, 0],
  };
}

/**
 * A heading, or the first of several in a row, that has nothing after it on its page; pdfmake has no "keep with next".
 */
function isLonelyHeading(node: PlacedNode, near: Neighbourhood): boolean {
  const { headlineLevel, startPosition } = node;
  if (headlineLevel === undefined || startPosition.verticalRatio < 0.02) return false;
  if (near.getPreviousNodesOnPage().at(-1)?.headlineLevel !== undefined) return false;
  const places = near
    .getFollowingNodesOnPage()
    .filter(isText)
    .map((next) => next.startPosition.top);
  const [next] = near.getNodesOnNextPage().filter(isText);
  if (places.length === 0) return next !== undefined;
  return places.every((top) => top === places[0]) && wasMoved(next, startPosition);
}

/**
 * A block that is kept whole names the place it was begun at, also when it was moved to the next page: what comes after
 * it then stands below the beginning of that page, by more than the margin above a title.
 */
function wasMoved(next: PlacedNode | undefined, heading: PlacedNode['startPosition']): boolean {
  return next === undefined ? heading.verticalRatio > 0.88 : next.startPosition.verticalRatio > 0.025;
}

function isText({ headlineLevel, style }: PlacedNode): boolean {
  return headlineLevel === undefined && style !== frame;
}

/** Marks the texts of a page's head and foot. */
const frame = 'frame';

interface PlacedNode {
  readonly headlineLevel?: number;
  readonly style?: unknown;
  /** `verticalRatio`: 0 at the first line of the page's text, 1 at its end. */
  readonly startPosition: { readonly top: number; readonly verticalRatio: number };
}

interface Neighbourhood {
  getPreviousNodesOnPage(): PlacedNode[];
  getFollowingNodesOnPage(): PlacedNode[];
  getNodesOnNextPage(): PlacedNode[];
}
