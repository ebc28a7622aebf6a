import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { formatInstant } from '#core/indonesian/date.ts';
import type { ReportRegion, ReportSeal, ReportSettings } from '#reports/model.ts';
import { regionName } from '#reports/wording.ts';
import { documentText } from '#text/documents.ts';
import { breaksBefore, keptWithNext } from './headings.ts';
import { withOutline } from './outline.ts';
import { type Geometry, geometryOf } from './page-geometry.ts';
import { unsignedMark } from './ready-to-sign.ts';
import { roomOn, settle } from './settle.ts';

export interface Page {
  readonly title: string;
  /** Whose document it is; the region's where it is not given. */
  readonly author?: string;
  /** What it is about, in one sentence. */
  readonly subject?: string;
  readonly keywords?: readonly string[];
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly seal: ReportSeal;
  readonly content: Content[];
  /** Across every page, of what is not to be taken for the real paper. */
  readonly watermark?: string;
}

/** The frame of every document: paper, margins, page numbers from page 2, the notice of the missing signature. */
export function documentOf(page: Page): TDocumentDefinitions {
  const { region, settings, seal, content, watermark } = page;
  const geometry = geometryOf(settings);
  const { paper, left, top, right, bottom } = geometry;
  return {
    // Designed after PDF/A-2b: the face embedded, an output intent, no encryption, no link that runs anything.
    version: '1.7',
    subset: 'PDF/A-2b',
    pageSize: { ...paper },
    pageMargins: [left, top, right, bottom],
    info: infoOf(page),
    language: 'id-ID',
    displayTitle: true,
    defaultStyle: { font: 'Liberation Sans', ...roomOn(geometry).style },
    ...(watermark === undefined ? {} : { watermark: acrossPage(watermark) }),
    header: (number: number, all: number) => (number === 1 ? null : pageNumber(number, all, geometry)),
    footer: () => footer(region, seal, geometry),
    pageBreakBefore: breaksBefore,
    content: withOutline(keptWithNext(settle(content, geometry), roomOn(geometry))),
  } as unknown as TDocumentDefinitions;
}

function infoOf({ title, author, subject, keywords = [], region, seal }: Page): object {
  const frozen = new Date(seal.frozenAt);
  return {
    title,
    author: author ?? regionName(region),
    subject: subject ?? title,
    keywords: [...new Set([...keywords, regionName(region)])].join(', '),
    creator: 'Kaji',
    producer: 'Kaji',
    creationDate: frozen,
    modDate: frozen,
  };
}

function acrossPage(text: string): object {
  return { text, font: 'Liberation Sans', bold: true, color: '#b91c1c', opacity: 0.08, angle: -50 };
}

function pageNumber(page: number, pages: number, { top }: Geometry): Content {
  return {
    text: documentText.page(page, pages),
    alignment: 'center',
    fontSize: 10,
    margin: [0, Math.max(4, Math.min(30, top - 24)), 0, 0],
  };
}

function footer(region: ReportRegion, seal: ReportSeal, { left, right, bottom }: Geometry): Content {
  const frozen = documentText.frozen(formatInstant(seal.frozenAt, region.zone));
  const revised = seal.revision === 0 ? '' : ` · ${documentText.revision(seal.revision)}`;
  const mark = `${frozen}${revised} · ${documentText.seal} ${seal.modelHash.slice(0, 16)}`;
  return {
    stack: [{ text: documentText.unsigned, italics: true, ...unsignedMark }, { text: mark }],
    fontSize: 7.5,
    color: '#374151',
    // Two lines of it have to stand above the edge of the paper.
    margin: [left, Math.max(2, Math.min(22, bottom - 28)), right, 0],
  };
}
