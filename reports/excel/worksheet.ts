import type {
  AssessmentModel,
  ReportCriterion,
  ReportEvidence,
  ReportStandard,
} from '#reports/assessment-model.ts';
import { evidenceWords, present } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import {
  answerLabels,
  conformityLabels,
  criterionChangeLabels,
  kindLabels,
  rulingLabels,
  unansweredLabel,
} from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Kertas Kerja: one row per criterion, also of the standards out of scope. */
export function worksheet({ standards }: AssessmentModel): Sheet {
  const rows = standards.flatMap((standard) =>
    standard.criteria.map((criterion) => criterionRow(standard, criterion)),
  );
  return {
    name: words.worksheet,
    widths: [5, 8, 15, 9, 34, 11, 6, 6, 30, 8, 12, 18, 11, 12, 9, 18, 7, 7, 28, 13],
    head: [[...words.worksheetColumns]],
    rows: rows.map((row, at) => [at + 1, ...row]),
    tableRows: rows.length,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: true,
  };
}

function criterionRow(standard: ReportStandard, criterion: ReportCriterion): Cell[] {
  const { id, text, kind, mandatory, weight, citations, self, factual, delta, evidence } = criterion;
  return [
    standard.code,
    standard.outsideRegulation ? words.outside(standard.name) : standard.name,
    id,
    text,
    kindLabels[kind],
    mandatory ? words.yes : words.no,
    weight,
    citations.join('; '),
    standard.inScope ? words.yes : words.no,
    self.value === null ? unansweredLabel : answerLabels[self.value],
    self.note,
    self.ruling === null ? null : [rulingLabels[self.ruling], self.rulingNote].filter(present).join(': '),
    factual === null ? documentLabels.unjudged : answerLabels[factual.value],
    factual === null || factual.verdict === null ? documentText.none : conformityLabels[factual.verdict],
    factual?.note ?? null,
    delta,
    evidence.length,
    evidence.map(evidenceLine).join('\n'),
    criterion.change && criterionChangeLabels[criterion.change],
  ];
}

function evidenceLine(item: ReportEvidence, at: number): string {
  return `${at + 1}. ${evidenceWords(item)}`;
}
