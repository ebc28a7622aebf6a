import { formatDate, formatInstant } from '#core/indonesian/date.ts';
import type { Annex, QuarterlyFinding, QuarterlyModel } from '#reports/quarterly-model.ts';
import { targetOf } from '#reports/wording.ts';
import { documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { findingStateLabels, priorityLabels } from '#text/states.ts';
import { type Content, named, paragraph, type TableCell, titleLines } from './content.ts';
import { findingText } from './finding-text.ts';
import { fields, table } from './table.ts';

/** Annex I lists the findings, then what the model brings along, last the seal of the data. */
export function annexes(model: QuarterlyModel): Content[] {
  const { findings } = model;
  const all: AnnexContent[] = [
    ...(findings.length === 0 ? [] : [{ title: words.findingAnnex, content: [findingsTable(findings)] }]),
    ...model.annexes.map((annex) => ({ title: annex.title.toUpperCase(), content: annexBody(annex) })),
    { title: words.sealAnnex, content: [sealFields(model)] },
  ];
  return all.flatMap(({ title, content }, at) => [annexTitle(at + 1, title), ...content]);
}

interface AnnexContent {
  readonly title: string;
  readonly content: Content[];
}

function annexTitle(number: number, title: string): Content {
  const lines = [words.annex(roman(number)), title];
  return {
    ...(titleLines(lines, 12, named(lines.join(' '), 0)) as object),
    pageBreak: 'before',
  } as Content;
}

function findingsTable(findings: readonly QuarterlyFinding[]): Content {
  return table(
    [
      { head: words.number, width: 22, align: 'center' },
      { head: words.criterion, width: 42 },
      { head: words.finding, width: '*' },
      { head: words.request, width: '*' },
      { head: words.priority, width: 44, align: 'center' },
      { head: words.target, width: 60 },
      { head: words.state, width: 56, align: 'center' },
    ],
    findings.map(findingRow),
    8.5,
  );
}

function findingRow(finding: QuarterlyFinding): TableCell[] {
  const { number, criterion, requestedAction, priority, state, overdue } = finding;
  return [
    String(number),
    criterion.id,
    findingText(finding),
    requestedAction,
    priorityLabels[priority],
    formatDate(targetOf(finding)),
    { stack: [findingStateLabels[state], ...(overdue ? [{ text: words.late, bold: true }] : [])] },
  ];
}

function annexBody({ paragraphs, table: grid }: Annex): Content[] {
  const texts = paragraphs.map(paragraph);
  if (grid === null) return texts;
  const columns = grid.columns.map((head) => ({ head, width: '*' as const }));
  return [
    ...texts,
    table(
      columns,
      grid.rows.map((row) => [...row]),
      8.5,
    ),
  ];
}

function sealFields({ seal, region, groups }: QuarterlyModel): Content {
  return fields(
    [
      [words.frozenAt, formatInstant(seal.frozenAt, region.zone)],
      [documentText.modelHash, { text: seal.modelHash, fontSize: 7.2 }],
      [documentText.auditHead, { text: seal.auditHead ?? documentText.missing, fontSize: 7.2 }],
      ...groups.map(({ name, instrument }): [string, Content] => [
        name,
        `${instrument.title}, ${documentText.version(instrument.version)}`,
      ]),
    ],
    150,
    10,
  );
}

function roman(number: number): string {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let written = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
