import type { ImportState } from '#core/offline/import-state.ts';
import type { Instant, Json } from './columns.ts';

/** A workbook that came back from offline, with what a person decided about it. */
export interface WorkbookImports {
  id: string;
  export_id: string;
  assessment_id: string;
  /** What was read in the file. */
  filled: Json;
  /** Data only. */
  file_name: string;
  /** The file itself, in the evidence store. */
  file_sha256: string;
  file_size: number;
  state: ImportState;
  by_user: string;
  at: Instant;
  decided_at: Instant | null;
  /** What was taken and what was kept. */
  decisions: Json | null;
}
