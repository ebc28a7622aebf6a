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
  evidenceStatusLabels,
  kindLabels,
  rulingLabels,
  unansweredLabel,
} from '#text/states.ts';
import { scored, standardStatus } from './assessor-summary.ts';
import { breaking, type Content, headCell, heading, note, orDash, ruled, type TableCell } from './content.ts';

/** Section B: one table per standard; under each criterion its notes and every piece of evidence with page and hash. */
export function standardsSection({ standards }: AssessmentModel): Content[] {
  return [heading(words.details), ...standards.flatMap(standardBlock)];
}

function standardBlock(standard: ReportStandard): Content[] {
  // Not as one unbreakable block: a heading that breaks the page inside of one takes the whole block away.
  if (!standard.inScope) return [heading(standardTitle(standard), 2), note(words.outOfScope)];
  const { self, factual, delta } = standard;
  const figures = [
    `${words.status}: ${standardStatus(standard)}`,
    `${words.completeness}: ${self.answered}/${self.total}`,
    `${words.self}: ${scored(self)}`,
    `${words.factual}: ${scored(factual)}`,
    `${words.delta}: ${orDash(delta)}`,
  ];
  const opening = [
    heading(standardTitle(standard), 2),
    { text: figures.join('   |   '), fontSize: 8.5, margin: [0, 0, 0, 3] },
    ...unmet(standard),
  ];
  return [{ stack: opening, headlineLevel: 2 } as Content, criteriaTable(standard)];
}

function standardTitle({ code, name, outsideRegulation }: ReportStandard): string {
  return outsideRegulation ? `${code} ${name} (${documentText.outsideRegulation})` : `${code} ${name}`;
}

function unmet({ self, factual }: ReportStandard): Content[] {
  const reasons = (factual ?? self).reasons.map(reasonWords);
  return reasons.length === 0 ? [] : [note(`${words.unmet} ${reasons.join('; ')}.`)];
}

function criteriaTable(standard: ReportStandard): Content {
  const heads = [words.code, words.criterion, words.self, words.factual, words.delta].map(headCell);
  const rows = standard.criteria.flatMap(criterionRows);
  return {
    table: {
      ...breaking(1, rows, 2000),
      widths: [40, '*', 82, 82, 38],
      body: [heads, ...rows],
    },
    layout: ruled,
    fontSize: 8.5,
    lineHeight: 1.05,
    margin: [0, 2, 0, 10],
  } as Content;
}

function criterionRows(criterion: ReportCriterion): TableCell[][] {
  const { id, text, kind, mandatory, weight, self, factual, delta } = criterion;
  const nature = [kindLabels[kind], mandatory ? words.mandatory : words.optional, words.weight(weight)];
  return [
    [
      { text: id, bold: true },
      { stack: [text, { text: nature.join(', '), fontSize: 7.5, color: '#374151' }] },
      { stack: selfWords(self), alignment: 'center' },
      { stack: factualWords(factual), alignment: 'center' },
      { text: signed(delta), alignment: 'center' },
    ],
    ['', { stack: particulars(criterion), colSpan: 4, fontSize: 8 } as TableCell, '', '', ''],
  ];
}

function selfWords({ value, ruling }: ReportCriterion['self']): Content[] {
  const answer = value === null ? unansweredLabel : answerLabels[value];
  return [answer, ...(ruling === null ? [] : [{ text: rulingLabels[ruling], italics: true, fontSize: 7.5 }])];
}

function factualWords(factual: ReportCriterion['factual']): Content[] {
  if (factual === null) return [documentLabels.unjudged];
  const { value, verdict } = factual;
  return [
    answerLabels[value],
    ...(verdict === null ? [] : [{ text: conformityLabels[verdict], bold: true, fontSize: 7.5 }]),
  ];
}

function particulars({ citations, self, factual, evidence }: ReportCriterion): Content[] {
  const lines: [string, string | null][] = [
    [words.basis, citations.length === 0 ? null : citations.join('; ')],
    [words.selfNote, present(self.note)],
    [words.rulingNote, present(self.rulingNote)],
    [words.factualNote, present(factual?.note ?? null)],
  ];
  const shown = lines.flatMap(([label, value]) => (value === null ? [] : [labelled(label, value)]));
  if (evidence.length === 0) return [...shown, { text: words.noEvidence, italics: true }];
  return [...shown, { text: `${words.evidence}:`, bold: true }, { ol: evidence.map(evidenceItem) }];
}

function labelled(label: string, value: string): Content {
  return { text: [{ text: `${label}: `, bold: true }, value], margin: [0, 0, 0, 1] };
}

function evidenceItem(item: ReportEvidence): Content {
  const description = [
    item.title,
    present(item.documentNumber) && `${words.documentNumber} ${item.documentNumber}`,
    item.date && formatDate(item.date),
    present(item.page) && `${words.page} ${item.page}`,
    present(item.remark),
    confidentialityLabels[item.confidentiality],
    evidenceStatusLabels[item.status] + (present(item.reason) ? `: ${item.reason}` : ''),
  ].filter((part) => part);
  const hashes = [`${words.sha256} ${item.sha256}`, `${words.md5} ${item.md5}`];
  return {
    stack: [description.join(', '), ...hashes.map((text) => ({ text, fontSize: 7 }))],
    margin: [0, 1, 0, 1],
  } as Content;
}
