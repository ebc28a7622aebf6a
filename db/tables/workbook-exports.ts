import type { Instant } from './columns.ts';

/** What went out with a workbook to be filled in offline; never changed. */
export interface WorkbookExports {
  id: string;
  assessment_id: string;
  side: 'UNIT' | 'PENILAI';
  instrument_code: 'LPSE' | 'JARINGAN' | 'WEBSITE';
  instrument_version: number;
  exported_by: string;
  exported_at: Instant;
  /** JSON: by criterion the value and the note that stood in the workbook. */
  base: string;
  /** SHA-256 over all of it, written into the workbook. */
  fingerprint: string;
}
