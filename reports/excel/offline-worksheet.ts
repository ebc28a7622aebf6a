import { type AnswerValue, answerValues } from '#core/assessment/answer.ts';
import { verdictValues } from '#core/judging/verdict.ts';
import {
  criterionHeading,
  filledHeadings,
  longestOfflineText,
  offlineSheets,
} from '#core/offline/workbook-format.ts';
import type { OfflineCriterion, OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import { evidenceWords, present } from '#reports/wording.ts';
import { offlineWorkbookText as words } from '#text/offline-workbook.ts';
import { answerLabels, kindLabels, unansweredLabel } from '#text/states.ts';
import { workbookText } from '#text/workbook.ts';
import type { Cell, CellCheck, Sheet } from './sheet.ts';

interface Column {
  heading: string;
  width: number;
  cell: (criterion: OfflineCriterion) => Cell;
  check?: CellCheck;
}

/** One row per criterion: what it asks and what is known of it around the two cells that are filled in. */
export function offlineWorksheet({ side, criteria }: OfflineWorkbookModel): Sheet {
  const columns = side === 'UNIT' ? unitColumns : assessorColumns;
  const checks = columns.flatMap(({ check }, at) => (check === undefined ? [] : [[at, check] as const]));
  return {
    name: offlineSheets.worksheet,
    widths: columns.map(({ width }) => width),
    head: [columns.map(({ heading }) => heading)],
    rows: criteria.map((criterion) => columns.map(({ cell }) => cell(criterion))),
    tableRows: criteria.length,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: true,
    frozenColumns: 1,
    fill: { columns: Object.fromEntries(checks), spareRows: 0, lines: 4 },
  };
}

const asked: readonly Column[] = [
  { heading: criterionHeading, width: 9, cell: ({ id }) => id },
  { heading: words.columns.text, width: 42, cell: ({ text }) => text },
  { heading: words.columns.expected, width: 30, cell: ({ expectedEvidence }) => expectedEvidence },
  { heading: words.columns.evidence, width: 28, cell: attached },
];

const known: readonly Column[] = [
  { heading: words.columns.standard, width: 22, cell: ({ standard }) => `${standard.code} ${standard.name}` },
  { heading: words.columns.kind, width: 12, cell: ({ kind }) => kindLabels[kind] },
  {
    heading: words.columns.mandatory,
    width: 7,
    cell: ({ mandatory }) => (mandatory ? workbookText.yes : workbookText.no),
  },
  { heading: words.columns.basis, width: 30, cell: ({ citations }) => citations.join('; ') || null },
];

const unitColumns: readonly Column[] = [
  ...asked,
  ...filled('UNIT', answerValues),
  {
    heading: words.columns.returned,
    width: 30,
    cell: ({ returnReasons }) => returnReasons.join('\n') || null,
  },
  ...known,
];

const assessorColumns: readonly Column[] = [
  ...asked,
  {
    heading: filledHeadings.UNIT.value,
    width: 16,
    cell: ({ self }) => (self.value === null ? unansweredLabel : answerLabels[self.value]),
  },
  { heading: filledHeadings.UNIT.note, width: 30, cell: ({ self }) => present(self.note) },
  ...filled('PENILAI', verdictValues),
  {
    heading: words.columns.findings,
    width: 34,
    cell: ({ findings }) => findings.map(({ number, text }) => `${number}. ${text}`).join('\n') || null,
  },
  ...known,
];

function filled(side: OfflineWorkbookModel['side'], values: readonly AnswerValue[]): Column[] {
  const { value, note } = filledHeadings[side];
  const labels = values.map((code) => answerLabels[code]);
  return [
    {
      heading: value,
      width: 20,
      cell: ({ cells }) => (cells.value === null ? null : answerLabels[cells.value]),
      check: { kind: 'word', words: labels, message: words.checks.value },
    },
    {
      heading: note,
      width: 44,
      cell: ({ cells }) => present(cells.note),
      check: { kind: 'text', longest: longestOfflineText, message: words.checks.text },
    },
  ];
}

/** More are counted, and can be seen in Kaji. */
const mostListed = 12;

function attached({ evidence }: OfflineCriterion): Cell {
  if (evidence.length === 0) return words.noEvidence;
  const lines = evidence
    .slice(0, mostListed)
    .map((item, at) => `${at + 1}. ${evidenceWords(item)}${item.rejected ? words.rejected : ''}`);
  const left = evidence.length - lines.length;
  return [...lines, ...(left > 0 ? [words.moreEvidence(left)] : [])].join('\n');
}
