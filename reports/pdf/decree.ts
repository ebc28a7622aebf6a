import type { DesignationDecreeModel, RevocationDecreeModel } from '#reports/decree-model.ts';
import type { ReportOfficial, ReportRegion, ReportSettings } from '#reports/model.ts';
import { officeOf } from '#reports/officials.ts';
import { present, regionName } from '#reports/wording.ts';
import { decreeText as words } from '#text/decrees.ts';
import { documentText } from '#text/documents.ts';
import { type Content, named, type TDocumentDefinitions, titleLines } from './content.ts';
import { letterhead } from './letterhead.ts';
import { documentOf } from './page-frame.ts';
import { carbonCopies, signatureBlock } from './signature-block.ts';
import { fields } from './table.ts';

/** What one decree says between its frame: the same frame for both. */
export interface DecreeBody {
  readonly title: string;
  readonly subject: string;
  /** Of "Menimbang", without the last one, which names the subject. */
  readonly considerations: readonly string[];
  /** KESATU, KEDUA … */
  readonly dictums: readonly string[];
  readonly annex: { readonly heading: string; readonly content: Content } | null;
}

const labelWidth = 82;

/** The draft of a Keputusan: kop, Menimbang, Mengingat, MEMUTUSKAN, blanks for number and date, Lampiran. */
export function decree(
  { region, settings, seal, headOfOffice }: DesignationDecreeModel | RevocationDecreeModel,
  body: DecreeBody,
): TDocumentDefinitions {
  const position = positionIn(headOfOffice, region);
  return documentOf({
    title: body.title,
    watermark: words.watermark,
    subject: body.subject,
    region,
    settings,
    seal,
    content: [
      letterhead(settings),
      draftMark(),
      titleLines(heading(position, body.subject), 11.5, named(documentText.parts.decree, 0)),
      { text: `${position.toUpperCase()},`, bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
      considering(body),
      recalling(settings),
      { text: `${words.deciding}:`, bold: true, alignment: 'center', margin: [0, 8, 0, 8] },
      deciding(position, body),
      // A page of signatures alone could be put under any text.
      { stack: [dictum(body, lastOf(body)), signature(settings, headOfOffice)], unbreakable: true },
      ...carbonCopies(settings.carbonCopies),
      ...annexOf(position, body),
    ],
  });
}

/**
 * "Kepala Dinas … Kota Banyu Biru"; the region is not named twice. The decree is the position's, also when a Plt.
 * signs it, or another on behalf of it.
 */
function positionIn(official: ReportOfficial, region: ReportRegion): string {
  const held = officeOf(official);
  const name = regionName(region);
  return held.toLowerCase().includes(name.toLowerCase()) ? held : `${held} ${name}`;
}

function draftMark(): Content {
  return { text: words.draft, bold: true, color: '#b91c1c', alignment: 'center' };
}

function heading(position: string, subject: string): string[] {
  return [
    words.decreeOf(position).toUpperCase(),
    `${words.number}: ${words.blank}`,
    words.about,
    subject.toUpperCase(),
  ];
}

function considering({ considerations, subject }: DecreeBody): Content {
  const last = letterOf(considerations.length - 1);
  const points = [...considerations, words.therefore(words.points(last), subject)];
  const list = { ol: points.map(justified), type: 'lower-alpha' } as Content;
  return fields([[words.considering, list]], labelWidth);
}

function recalling({ legalBasis }: ReportSettings): Content {
  const lines = legalBasis.length === 0 ? [words.blank] : legalBasis;
  const list = { ol: lines.map(justified), margin: [0, 4, 0, 0] } as Content;
  return fields([[words.recalling, list]], labelWidth);
}

/** All but the last dictum. */
function deciding(position: string, body: DecreeBody): Content {
  const text = `${words.decreeOf(position)} tentang ${body.subject}.`.toUpperCase();
  const stipulated = { text, bold: true, margin: [0, 0, 0, 4] } as Content;
  const others = body.dictums.slice(0, -1).map((_, at) => dictum(body, at));
  return { stack: [fields([[words.stipulating, stipulated]], labelWidth), ...others] };
}

function dictum({ dictums }: DecreeBody, at: number): Content {
  return fields([[words.dictums[at] ?? '', justified(dictums[at] ?? '')]], labelWidth);
}

function lastOf({ dictums }: DecreeBody): number {
  return dictums.length - 1;
}

function signature({ place }: ReportSettings, official: ReportOfficial): Content {
  return signatureBlock({
    above: [words.decidedIn(present(place) ?? words.blank), words.decidedOn],
    official,
  });
}

function annexOf(position: string, { annex, subject }: DecreeBody): Content[] {
  if (annex === null) return [];
  const lines = [
    `${words.annexTitle} ${words.decreeOf(position).toUpperCase()}`,
    `${words.number}: ${words.blank}`,
    `${words.date}: ${words.blank}`,
    `${words.about} ${subject.toUpperCase()}`,
  ];
  return [
    { stack: lines, pageBreak: 'before', fontSize: 10, margin: [180, 0, 0, 8] },
    titleLines([annex.heading], 11.5, named(`${documentText.parts.annex}: ${annex.heading}`, 0)),
    annex.content,
  ];
}

function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function justified(text: string): Content {
  return { text, alignment: 'justify', margin: [0, 0, 0, 3] };
}
