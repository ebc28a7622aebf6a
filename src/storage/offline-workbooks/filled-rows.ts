import { answerValues } from '#core/assessment/answer.ts';
import { priorities } from '#core/judging/finding.ts';
import { verdictValues } from '#core/judging/verdict.ts';
import { cellText, wordOf } from '#core/offline/cell-text.ts';
import type { FilledFinding, FilledRow, OfflineSide } from '#core/offline/offline-workbook.ts';
import type { WorkbookFault } from '#core/offline/workbook-fault.ts';
import {
  criterionHeading,
  filledHeadings,
  type findingHeadings,
  longestOfflineText,
  unansweredWord,
} from '#core/offline/workbook-format.ts';
import { writtenDate } from '#core/offline/written-date.ts';
import type { SheetCell } from '#storage/workbook-files/sheet-xml.ts';
import { addressOf, type OfflineRow, type OfflineTable } from './offline-table.ts';

type WorksheetField = 'criterionId' | 'value' | 'note';
type FindingField = keyof typeof findingHeadings;

export function worksheetHeadings(side: OfflineSide): Record<WorksheetField, string> {
  return { criterionId: criterionHeading, ...filledHeadings[side] };
}

/** What stands beside the criteria; a criterion that is not in the file says nothing. */
export function filledRows(
  table: OfflineTable<WorksheetField>,
  side: OfflineSide,
  faults: WorkbookFault[],
): FilledRow[] {
  const words = side === 'UNIT' ? answerValues : verdictValues;
  const lines = new Map<string, number>();
  return table.rows.map((row) => {
    const { criterionId, text, word } = reader(table, row, faults);
    const id = criterionId();
    const first = lines.get(id);
    if (first !== undefined && id !== '') {
      faults.push({ code: 'criterion-twice', sheet: table.sheet, cell: String(row.line), value: id });
    }
    lines.set(id, first ?? row.line);
    return {
      criterionId: id,
      value: word('value', words, unansweredWord),
      note: text('note'),
      line: row.line,
    };
  });
}

/** What was noted below the headings; what a finding must have is left to the rules of findings. */
export function filledFindings(
  table: OfflineTable<FindingField>,
  { rows, from1904 }: { rows: readonly FilledRow[]; from1904: boolean },
  faults: WorkbookFault[],
): FilledFinding[] {
  const ids = rows.map((row) => row.criterionId);
  return table.rows.map((row) => {
    const { criterionId, text, word, date } = reader(table, row, faults);
    const id = criterionId();
    return {
      // Typed by hand: "s01.02" means S01.02.
      criterionId: wordOf(id, ids) ?? id,
      text: text('text'),
      requestedAction: text('requestedAction'),
      priority: word('priority', priorities, '') ?? 'SEDANG',
      targetDate: date('targetDate', from1904),
      line: row.line,
    };
  });
}

/** Reads the cells of a row; what can't be read is a fault, and reads as empty so that the others are read too. */
function reader<Field extends string>(
  { sheet }: OfflineTable<Field | 'criterionId'>,
  { line, cells }: OfflineRow<Field | 'criterionId'>,
  faults: WorkbookFault[],
) {
  const fault = (code: WorkbookFault['code'], cell: string, value: string) =>
    faults.push({ code, sheet, cell, value: value.slice(0, 100) });
  const faultIn = (cell: SheetCell, code: WorkbookFault['code'], value = cell.text) =>
    fault(code, addressOf(cell), value);
  return {
    criterionId(): string {
      const id = cells.get('criterionId')?.text ?? '';
      if (id === '') fault('criterion-missing', String(line), '');
      return id;
    },
    text(field: Field): string {
      const cell = cells.get(field);
      if (cell === undefined) return '';
      if (cell.text.length <= longestOfflineText) return cellText(cell.text);
      faultIn(cell, 'value-too-long', String(longestOfflineText));
      return '';
    },
    word<Word extends string>(field: Field, words: readonly Word[], empty: string): Word | null {
      const cell = cells.get(field);
      if (cell === undefined || wordOf(cell.text, [empty]) !== null) return null;
      const word = wordOf(cell.text, words);
      if (word === null) faultIn(cell, 'value-unknown');
      return word;
    },
    date(field: Field, from1904: boolean): string {
      const cell = cells.get(field);
      if (cell === undefined) return '';
      const held = cell.kind === 'number' ? { days: Number(cell.text), from1904 } : { typed: cell.text };
      const date = writtenDate(held);
      if (date === null) faultIn(cell, 'date-unreadable');
      return date ?? '';
    },
  };
}
