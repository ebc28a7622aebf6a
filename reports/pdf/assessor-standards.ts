import { formatDate } from '#core/indonesian/date.ts';
import type {
  AssessmentModel,
  ReportCriterion,
  ReportEvidence,
  ReportStandard,
} from '#reports/assessment-model.ts';
import { present, reasonWords, signed } from '#reports/wording.ts';
import { assessorReportText as words } from '#text/assessor-report.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import {
  answerLabels,
  confidentialityLabels,
  conformityLabels,
  criterionChangeLabels,
  evidenceStatusLabels,
  kindLabels,
  rulingLabels,
  unansweredLabel,
} from '#text/states.ts';
import { scored, standardStatus } from './assessor-summary.ts';
import { type Content, heading, note, ofHeading, orDash, type TableCell } from './content.ts';
import type { Node, Row } from './nodes.ts';
import { ruled, shade } from './table.ts';

const faint = '#374151';

/** Section B: one table per criterion; under its text and values its notes and every piece of evidence with page and hash. */
export function standardsSection({ standards }: AssessmentModel): Content[] {
  return [heading(words.details), ...standards.flatMap(standardBlock)];
}

function standardBlock(standard: ReportStandard): Content[] {
  if (!standard.inScope) return [heading(standardTitle(standard), 2), note(words.outOfScope)];
  const { self, factual, delta } = standard;
  const figures = [
    `${words.status}: ${standardStatus(standard)}`,
    `${words.completeness}: ${self.answered}/${self.total}`,
    `${words.self}: ${scored(self)}`,
    `${words.factual}: ${scored(factual)}`,
    `${words.delta}: ${orDash(delta)}`,
  ];
  return [
    heading(standardTitle(standard), 2),
    ofHeading({ text: figures.join('   |   '), fontSize: 8.5, margin: [0, 0, 0, 3] }),
    ...unmet(standard).map((reasons) => ofHeading(reasons as object)),
    ...standard.criteria.map(criterionTable),
  ];
}

function standardTitle({ code, name, outsideRegulation }: ReportStandard): string {
  return outsideRegulation ? `${code} ${name} (${documentText.outsideRegulation})` : `${code} ${name}`;
}

function unmet({ self, factual }: ReportStandard): Content[] {
  const reasons = (factual ?? self).reasons.map(reasonWords);
  return reasons.length === 0 ? [] : [note(`${words.unmet} ${reasons.join('; ')}.`)];
}

/**
 * The criterion's own row is the head: it is repeated where its evidence goes on, and never stands alone at the foot of
 * a page. What stands below it has no rules between.
 */
function criterionTable(criterion: ReportCriterion): Content {
  const rows = particulars(criterion).map((stack): TableCell[] => [
    '',
    { stack, colSpan: 4, fontSize: 8 } as TableCell,
    '',
    '',
    '',
  ]);
  return {
    table: { headerRows: 1, widths: [40, '*', 82, 82, 38], body: [criterionRow(criterion), ...rows] },
    layout: { ...ruled, hLineWidth: (line: number, { table }: Node) => ruleAt(line, table?.body ?? []) },
    fontSize: 8.5,
    lineHeight: 1.05,
  } as Content;
}

/** Around the criterion's own row, however many it takes, and at the end. */
function ruleAt(line: number, rows: readonly Row[]): number {
  const shaded = rows.findIndex(([first]) => !(first as Node).fillColor);
  return line === 0 || line === shaded || line === rows.length ? 0.5 : 0;
}

function criterionRow(criterion: ReportCriterion): TableCell[] {
  const { id, text, kind, mandatory, weight, self, factual, delta, change } = criterion;
  const nature = [kindLabels[kind], mandatory ? words.mandatory : words.optional, words.weight(weight)];
  const valued = (label: string, lines: Content[]): TableCell => ({
    stack: [{ text: label, fontSize: 7, color: faint }, ...lines],
    alignment: 'center',
  });
  const cells: TableCell[] = [
    { text: id, bold: true },
    { stack: [text, { text: nature.join(', '), fontSize: 7.5, color: faint }] },
    valued(words.self, selfWords(self)),
    valued(words.factual, factualWords(factual, change)),
    valued(words.delta, [signed(delta)]),
  ];
  return cells.map((cell) => ({ ...(cell as object), fillColor: shade }) as TableCell);
}

function selfWords({ value, ruling }: ReportCriterion['self']): Content[] {
  const answer = value === null ? unansweredLabel : answerLabels[value];
  return [answer, ...(ruling === null ? [] : [{ text: rulingLabels[ruling], italics: true, fontSize: 7.5 }])];
}

function factualWords(factual: ReportCriterion['factual'], change: ReportCriterion['change']): Content[] {
  if (factual === null) return [documentLabels.unjudged];
  const { value, verdict } = factual;
  return [
    answerLabels[value],
    ...(verdict === null ? [] : [{ text: conformityLabels[verdict], bold: true, fontSize: 7.5 }]),
    ...(change === null ? [] : [{ text: criterionChangeLabels[change], italics: true, fontSize: 7.5 }]),
  ];
}

function particulars({ citations, self, factual, evidence }: ReportCriterion): Content[][] {
  const lines: [string, string | null][] = [
    [words.basis, citations.length === 0 ? null : citations.join('; ')],
    [words.selfNote, present(self.note)],
    [words.rulingNote, present(self.rulingNote)],
    [words.factualNote, present(factual?.note ?? null)],
  ];
  const shown = lines.flatMap(([label, value]) => (value === null ? [] : [labelled(label, value)]));
  if (evidence.length === 0) return [...shown, [{ text: words.noEvidence, italics: true }]];
  const [first = [], ...others] = evidence.map(evidenceItem);
  return [...shown, [{ text: `${words.evidence}:`, bold: true }, ...first], ...others];
}

function labelled(label: string, value: string): Content[] {
  return [{ text: [{ text: `${label}: `, bold: true }, value] }];
}

function evidenceItem(item: ReportEvidence, at: number): Content[] {
  const description = [
    `${at + 1}. ${item.title}`,
    present(item.documentNumber) && `${words.documentNumber} ${item.documentNumber}`,
    item.date && formatDate(item.date),
    present(item.page) && `${words.page} ${item.page}`,
    present(item.remark),
    confidentialityLabels[item.confidentiality],
    evidenceStatusLabels[item.status] + (present(item.reason) ? `: ${item.reason}` : ''),
  ].filter((part) => part);
  const hashes = [`${words.sha256} ${item.sha256}`, `${words.md5} ${item.md5}`];
  return [description.join(', '), ...hashes.map((text) => ({ text, fontSize: 7 }))];
}
