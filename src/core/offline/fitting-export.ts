import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { Refusal, type RefusalCode } from '#core/refusal.ts';
import type { FilledWorkbook, OfflineSide, WorkbookExport } from './offline-workbook.ts';

/** Where somebody brings a workbook to. */
export interface BroughtTo {
  assessmentId: string;
  instrument: { code: InstrumentCode; version: number };
  /** The side the person works on. */
  side: OfflineSide;
}

/**
 * The export a workbook comes from, as one that fits. `exported` is what the server kept under the id the file names.
 * Refuses `workbook-of-other-assessment`, `workbook-unknown`, `workbook-altered`, `workbook-of-other-version`,
 * `workbook-of-other-side`.
 */
export function fittingExport(
  filled: FilledWorkbook,
  exported: WorkbookExport | null,
  { assessmentId, instrument, side }: BroughtTo,
): WorkbookExport {
  if (filled.assessmentId !== assessmentId) throw refusal('workbook-of-other-assessment');
  if (exported === null) throw refusal('workbook-unknown');
  const altered =
    exported.assessmentId !== assessmentId ||
    exported.fingerprint !== filled.fingerprint ||
    exported.side !== filled.side;
  if (altered) throw refusal('workbook-altered');
  const { code, version } = exported.instrument;
  if (code !== instrument.code || version !== instrument.version) throw refusal('workbook-of-other-version');
  if (exported.side !== side) throw refusal('workbook-of-other-side');
  return exported;
}

function refusal(code: RefusalCode): Refusal {
  return new Refusal(code, { field: 'file' });
}
