import { formatDate } from '#core/indonesian/date.ts';
import type { AssessmentModel, ReportFinding } from '#reports/assessment-model.ts';
import { evidenceWords, originWords } from '#reports/wording.ts';
import { documentText } from '#text/documents.ts';
import { findingStateLabels, priorityLabels } from '#text/states.ts';
import { workbookText } from '#text/workbook.ts';
import type { Cell, Sheet } from './sheet.ts';

const { findingColumns: column, findingGroups: groups } = workbookText;

const heads: Cell[][] = [
  [
    ...[column.number, column.standard, column.criterion],
    ...[groups.finding, null],
    ...[groups.request, null, null, null, null],
    ...[groups.action, null],
    ...[groups.status, null],
    column.approval,
  ],
  [
    ...[null, null, null],
    ...[column.number, column.text],
    ...[column.number, column.text, column.priority, column.target, column.assessor],
    ...[column.pic, column.text],
    ...[column.date, column.state],
    null,
  ],
];

/** The columns of LKPP's own form for standard 17, in its two rows of headings. */
export function findingsSheet({ findings }: AssessmentModel): Sheet {
  return {
    name: workbookText.findings,
    widths: [5, 16, 26, 5, 30, 5, 30, 10, 13, 16, 16, 28, 13, 11, 16],
    head: heads,
    rows: findings.map(findingRow),
    tableRows: findings.length,
    formats: {},
    merges: [
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 3, 2, 3],
      [1, 4, 1, 5],
      [1, 6, 1, 10],
      [1, 11, 1, 12],
      [1, 13, 1, 14],
      [1, 15, 2, 15],
    ],
    boldRows: [],
    landscape: true,
  };
}

function findingRow(finding: ReportFinding, at: number): Cell[] {
  const { number, standard, criterion, text, requestNumber, requestedAction, priority, target } = finding;
  return [
    at + 1,
    `${standard.code} ${standard.name}`,
    `${criterion.id} ${criterion.text}`,
    number,
    [originWords(finding), text].filter((part) => part !== null).join('.\n'),
    requestNumber,
    requestedAction,
    priorityLabels[priority],
    formatDate(target),
    finding.assessor,
    finding.pic,
    actionCell(finding),
    finding.statusDate && formatDate(finding.statusDate),
    findingStateLabels[progressOf(finding)],
    approval(finding),
  ];
}

function actionCell({ action, evidence }: ReportFinding): string | null {
  const files = evidence.map(evidenceWords).join('; ');
  const parts = [action ?? '', files === '' ? '' : workbookText.correctionEvidence(files)];
  return parts.filter((part) => part !== '').join('\n') || null;
}

// A decision of the assessor is only given on work that was reported done.
function progressOf({ state }: ReportFinding): 'BELUM' | 'PROSES' | 'SUDAH' {
  return state === 'BELUM' || state === 'PROSES' ? state : 'SUDAH';
}

function approval({ state, carriedOverTo }: ReportFinding): string {
  const decided = state === 'DISETUJUI' || state === 'DITOLAK' ? findingStateLabels[state] : '';
  const carried = carriedOverTo === null ? '' : workbookText.carriedOver(formatDate(carriedOverTo));
  return [decided, carried].filter((part) => part !== '').join('; ') || documentText.none;
}
