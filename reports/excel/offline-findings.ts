import { priorities } from '#core/judging/finding.ts';
import {
  findingHeadings,
  longestOfflineText,
  offlineSheets,
  spareFindings,
} from '#core/offline/workbook-format.ts';
import type { OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import { offlineWorkbookText as words } from '#text/offline-workbook.ts';
import { priorityLabels } from '#text/states.ts';
import type { CellCheck, Sheet } from './sheet.ts';

/** Empty rows for what an assessor finds on site. */
export function offlineFindings({ date, criteria }: OfflineWorkbookModel): Sheet {
  const text: CellCheck = { kind: 'text', longest: longestOfflineText, message: words.checks.text };
  const fields: Record<keyof typeof findingHeadings, { width: number; check: CellCheck }> = {
    criterionId: {
      width: 14,
      check: {
        kind: 'listed',
        sheet: offlineSheets.worksheet,
        column: 0,
        lastRow: criteria.length + 1,
        message: words.checks.criterion,
      },
    },
    text: { width: 60, check: text },
    requestedAction: { width: 60, check: text },
    priority: {
      width: 12,
      check: {
        kind: 'word',
        words: priorities.map((code) => priorityLabels[code]),
        message: words.checks.priority,
      },
    },
    targetDate: { width: 14, check: { kind: 'date', after: date, message: words.checks.target } },
  };
  const columns = Object.values(fields);
  return {
    name: offlineSheets.findings,
    widths: columns.map(({ width }) => width),
    head: [Object.values(findingHeadings)],
    rows: [],
    tableRows: 0,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: true,
    frozenColumns: 1,
    fill: {
      columns: Object.fromEntries(columns.map(({ check }, at) => [at, check])),
      spareRows: spareFindings,
      lines: 3,
    },
  };
}
