import type { FilledWorkbook, WorkbookExport } from './offline-workbook.ts';
import { offlineSheets } from './workbook-format.ts';

export type WorkbookFaultCode =
  | 'file-unreadable'
  | 'file-encrypted'
  | 'file-macro'
  | 'file-too-large'
  | 'file-too-heavy'
  | 'not-from-kaji'
  | 'format-unknown'
  | 'sheet-missing'
  | 'column-missing'
  | 'column-twice'
  | 'rows-too-many'
  | 'cells-merged'
  | 'formula'
  | 'cell-error'
  | 'criterion-missing'
  | 'criterion-twice'
  | 'criterion-unknown'
  | 'value-unknown'
  | 'value-too-long'
  | 'date-unreadable';

/** What keeps a workbook from being read, and where to look. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode;
  /** Null: the whole file. */
  readonly sheet: string | null;
  /** "C12"; "12" for a whole row; null for the whole sheet. */
  readonly cell: string | null;
  /** What stands there, or the limit, the heading, the code that is meant; at most 100 characters. */
  readonly value: string;
}

/** What a workbook that comes back says, or everything that is wrong with it; `count` is of all faults. */
export type WorkbookReading =
  | { readonly filled: FilledWorkbook }
  | { readonly faults: readonly WorkbookFault[]; readonly count: number };

/** More are counted, and not listed. */
const mostListed = 100;

export function unreadWorkbook(faults: readonly WorkbookFault[]): WorkbookReading {
  return { faults: faults.slice(0, mostListed), count: faults.length };
}

/** A fault of the whole file. */
export function fileFault(code: WorkbookFaultCode, value = ''): WorkbookFault {
  return { code, sheet: null, cell: null, value };
}

/** The rows that name a criterion which did not go out with the workbook: nobody may put one into it. */
export function criterionFaults(
  { rows, findings }: FilledWorkbook,
  { base }: Pick<WorkbookExport, 'base'>,
): WorkbookFault[] {
  const unknown = (sheet: string) => (row: { criterionId: string; line: number }) =>
    Object.hasOwn(base, row.criterionId)
      ? []
      : [{ code: 'criterion-unknown' as const, sheet, cell: String(row.line), value: row.criterionId }];
  return [
    ...rows.flatMap(unknown(offlineSheets.worksheet)),
    ...findings.flatMap(unknown(offlineSheets.findings)),
  ];
}
