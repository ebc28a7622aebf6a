import type { AnswerValue } from '#core/assessment/answer.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { FindingInput } from '#core/judging/finding-text.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';

/** Who fills the workbook in: the unit its answers, or an assessor on site the verdicts and new findings. */
export const offlineSides = ['UNIT', 'PENILAI'] as const;

export type OfflineSide = (typeof offlineSides)[number];

/** The cells of one criterion that may be filled in; a unit's value may be TIDAK_BERLAKU, an assessor's not. */
export interface OfflineCells {
  value: AnswerValue | VerdictValue | null;
  note: string;
}

/**
 * What went out with a workbook, kept by the server: what comes back is compared with this, and never with what the
 * file says about itself.
 */
export interface WorkbookExport {
  id: string;
  assessmentId: string;
  side: OfflineSide;
  instrument: { code: InstrumentCode; version: number };
  exportedAt: string;
  exportedBy: string;
  /** By criterion, those that stood in the workbook. */
  base: Readonly<Record<string, OfflineCells>>;
  /** SHA-256 of the canonical JSON of all of the above; written into the workbook. */
  fingerprint: string;
}

/** What a workbook says when it comes back; nothing of it is believed before it is compared. */
export interface FilledWorkbook {
  exportId: string;
  assessmentId: string;
  side: OfflineSide;
  fingerprint: string;
  rows: readonly FilledRow[];
  findings: readonly FilledFinding[];
}

export interface FilledRow extends OfflineCells {
  criterionId: string;
  /** Where it stands in the sheet, for messages only: rows are matched by the criterion. */
  line: number;
}

/** A finding noted on site; its criterion may have several. */
export interface FilledFinding extends FindingInput {
  criterionId: string;
  line: number;
}
