import { quarterName } from '#core/indonesian/quarter.ts';
import type { QuarterlyGroup, QuarterlyModel } from '#reports/quarterly-model.ts';
import { achieved, changeOf, counted, headOfRegion, percent, present } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { type Content, named, paragraph, type TableCell } from './content.ts';
import { letterhead } from './letterhead.ts';
import { carbonCopies, closing, initialsTable, placeAndDate, signatureBlock } from './signature-block.ts';
import { fields, table } from './table.ts';
import { revisionLines } from './verification-block.ts';

/** The nota dinas: the whole message on one page, the figures of the three groups in it. */
export function officialNote(model: QuarterlyModel): Content[] {
  const { settings, letter, signatory, initials, groups } = model;
  return [
    letterhead(settings),
    {
      text: placeAndDate(settings.place, letter.date),
      alignment: 'right',
      margin: [0, 0, 0, 8],
      ...named(documentText.parts.officialNote, 0),
    },
    fields(references(model), 55),
    ...revisionLines(model.seal, 'report'),
    addressee(letter.addressee),
    paragraph(words.letterOpening(model.unit.name, quarterName(model.period.year, model.period.quarter))),
    groupTable(groups),
    ...message(model).map(paragraph),
    ...closing(words.letterClosing(headOfRegion(model.region)), [
      signatureBlock({ above: [], official: signatory }),
    ]),
    {
      columns: [
        { stack: carbonCopies(settings.carbonCopies), width: '*' },
        { stack: initialsTable(initials, [words.initialsPosition, words.initials]), width: 217 },
      ],
      columnGap: 12,
    },
  ];
}

function references({ letter, period, seal }: QuarterlyModel): [string, Content][] {
  const subject = words.subjectOf(quarterName(period.year, period.quarter));
  const revised = seal.revision === 0 ? subject : `${subject} (${documentText.revision(seal.revision)})`;
  return [
    [documentText.number, letter.number ?? documentText.dots],
    [words.nature, letter.nature],
    [words.attachment, words.oneBundle],
    [words.subject, { text: revised, bold: true }],
  ];
}

function addressee(lines: readonly string[]): Content {
  const [first = '', ...others] = lines;
  return {
    columns: [
      { text: words.honorific, width: 28 },
      { stack: [{ text: first, bold: true }, ...others], width: '*' },
    ],
    margin: [0, 12, 0, 10],
  } as Content;
}

function groupTable(groups: readonly QuarterlyGroup[]): Content {
  return table(
    [
      { head: words.group, width: '*' },
      { head: words.metColumn, width: 66, align: 'center' },
      { head: words.change, width: 90, align: 'center' },
      { head: words.score, width: 62, align: 'right' },
      { head: words.source, width: 96, align: 'center' },
    ],
    groups.map(groupRow),
  );
}

function groupRow({ name, official, officialSource, change }: QuarterlyGroup): TableCell[] {
  return [
    name,
    achieved(official?.achievementTotal),
    changeOf(change.met),
    percent(official?.score ?? null),
    officialSource === null ? documentText.missing : documentLabels.source[officialSource],
  ];
}

function message({ findingSummary, sections, region }: QuarterlyModel): string[] {
  const open = findingSummary.reduce((sum, one) => sum + one.open, 0);
  const overdue = findingSummary.reduce((sum, one) => sum + one.overdue, 0);
  const head = headOfRegion(region);
  return [
    findingSentence(open, overdue),
    ...(present(sections.decisions) === null ? [] : [words.letterDecisions(head)]),
  ];
}

function findingSentence(open: number, overdue: number): string {
  if (open === 0) return words.letterNoFindings;
  return overdue === 0
    ? words.letterFindingsInTime(counted(open))
    : words.letterFindings(counted(open), counted(overdue));
}
