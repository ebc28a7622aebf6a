/** A workbook that came back waits, until its person takes it in or drops it. */
export type ImportState = 'MENUNGGU' | 'DIMASUKKAN' | 'DIBATALKAN';

/** What a person decided about it. */
export interface ImportOutcome {
  /** Criteria whose side of the file was taken. */
  taken: readonly string[];
  /** Criteria the file had changed, and what stands in the system was kept. */
  kept: readonly string[];
  /** Findings that were noted, by their place in the file. */
  findings: readonly number[];
}
