import { quarterName } from '#core/indonesian/quarter.ts';
import type { QuarterlyGroup, QuarterlyModel } from '#reports/quarterly-model.ts';
import { achieved, counted, headOfRegion, inOneSentence, percent, regionName } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import {
  type Content,
  heading,
  named,
  note,
  ofHeading,
  paragraph,
  paragraphs,
  titleLines,
} from './content.ts';
import { results } from './quarterly-results.ts';
import { closing, placeAndDate, signatureBlock } from './signature-block.ts';
import { shade, table } from './table.ts';

/** The Laporan: summary in half a page, then A to E. */
export function narrative(model: QuarterlyModel): Content[] {
  const { unit, region, period, settings, letter, signatory } = model;
  const place = [unit.name, regionName(region)].filter((line) => line !== '');
  const title = [
    words.title,
    words.subtitle(place[0] ?? ''),
    quarterName(period.year, period.quarter).toUpperCase(),
  ];
  return [
    {
      ...(titleLines(title, 13, named(documentText.parts.report, 0)) as object),
      pageBreak: 'before',
    } as Content,
    summary(model.groups),
    ...introduction(model),
    ...activities(model),
    ...results(model),
    ...conclusion(model),
    heading(words.closing),
    ...closing(words.closingText(quarterName(period.year, period.quarter)), [
      signatureBlock({ above: [placeAndDate(settings.place, letter.date)], official: signatory }),
    ]),
  ];
}

function summary(groups: readonly QuarterlyGroup[]): Content {
  const lines = groups.flatMap(summaryLines);
  return {
    table: {
      widths: ['*'],
      body: [[{ text: words.summary, bold: true, fillColor: shade, alignment: 'center' }], [{ ul: lines }]],
    },
    layout: { paddingTop: () => 5, paddingBottom: () => 5, paddingLeft: () => 8, paddingRight: () => 8 },
    margin: [0, 0, 0, 6],
  } as Content;
}

function summaryLines({ name, official, officialSource, change, previous }: QuarterlyGroup): string[] {
  if (official === null || officialSource === null) return [`${words.summaryNone(name)}.`];
  const [met, all] = official.achievementTotal;
  const outside = official.achievementWithOutside;
  const parts = [
    all === 0 ? `${name}: ${documentText.noScope}` : words.summaryMet(name, counted(met), counted(all)),
    previous === null ? words.changeUnknown : movement(change.met),
    words.summaryScore(percent(official.score)),
    documentLabels.source[officialSource],
  ];
  return [
    `${parts.join('; ')}.`,
    ...(outside === null ? [] : [`${words.summaryOutside(outside[0], outside[1])}.`]),
  ];
}

function movement(met: number | null): string {
  if (met === null) return words.changeUnknown;
  if (met === 0) return words.changeNone;
  return met > 0 ? words.changeUp(counted(met)) : words.changeDown(counted(-met));
}

function introduction({ unit, region, period, groups, settings, sections }: QuarterlyModel): Content[] {
  const names = groups.map(({ name, responsibleUnit }) => `${name} (${responsibleUnit})`).join(', ');
  const background = paragraphs(sections.background);
  return [
    heading(words.introduction),
    heading(words.general, 2),
    ...(background.length === 0 ? [paragraph(words.generalText(unit.name))] : background),
    heading(words.purpose, 2),
    paragraph(words.purposeText(headOfRegion(region))),
    heading(words.scope, 2),
    paragraph(words.scopeText(quarterName(period.year, period.quarter), names)),
    heading(words.basis, 2),
    settings.legalBasis.length === 0 ? note(words.noBasis) : ({ ol: [...settings.legalBasis] } as Content),
    ...proposals(groups),
  ];
}

/** One notice for all of them: under the legal basis, where a reader would take the criteria for law. */
function proposals(groups: readonly QuarterlyGroup[]): Content[] {
  const titles = groups
    .filter(({ instrument }) => instrument.status === 'USULAN')
    .map(({ instrument }) => instrument.title);
  return titles.length === 0 ? [] : [note(documentText.proposalNotice(inOneSentence(titles)))];
}

function activities({ sections, registers }: QuarterlyModel): Content[] {
  const written = paragraphs(sections.activities);
  return [
    heading(words.activities),
    ...(written.length === 0 ? [paragraph(words.noActivities)] : written),
    ...(registers.length === 0
      ? []
      : [ofHeading(paragraph(words.registers) as object), registerTable(registers)]),
  ];
}

function registerTable(registers: QuarterlyModel['registers']): Content {
  const columns = [
    { head: words.register, width: '*' },
    { head: words.registerValue, width: 160 },
  ] as const;
  return table(
    columns,
    registers.map(({ label, value }) => [label, value]),
  );
}

function conclusion({ sections, region, groups }: QuarterlyModel): Content[] {
  const concluded = paragraphs(sections.conclusion);
  const asked = paragraphs(sections.decisions);
  return [
    heading(words.conclusion),
    heading(words.simpulan, 2),
    ...(concluded.length === 0 ? [paragraph(standingConclusion(groups))] : concluded),
    heading(words.decisions(headOfRegion(region)), 2),
    ...(asked.length === 0 ? [paragraph(words.noDecisions)] : asked),
  ];
}

function standingConclusion(groups: readonly QuarterlyGroup[]): string {
  const figures = groups.map(({ name, official }) => `${name} ${achieved(official?.achievementTotal)}`);
  return words.standingConclusion(figures.join(', '));
}
