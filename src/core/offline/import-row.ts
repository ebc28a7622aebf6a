import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import type { RefusalCode } from '#core/refusal.ts';
import type { ComparedFinding, ComparedRow } from './compare-workbook.ts';

/** A compared row with what people see beside it. */
export interface ImportRow extends ComparedRow {
  criterion: Criterion;
  /** Who wrote what stands in the system; null where nobody did. */
  deed: NamedDeed | null;
  /** What a form would refuse if all of the file were taken, and may not once it is decided otherwise. */
  caution: RefusalCode | null;
}

export interface ImportFinding extends ComparedFinding {
  criterion: Criterion;
}

/** A row that keeps the whole from being taken in: nobody decided it, it changed meanwhile, or a form would refuse it. */
export interface RowFault {
  criterionId: string;
  code: 'undecided' | 'changed' | RefusalCode;
}
