import type { Context } from '#services/context.ts';
import { moveReport, type ReportMove } from './move-report.ts';

/** The Asisten or the Sekda sends a report back to the LPSE. Refuses `reason-missing`. */
export function returnReport(context: Context, input: ReportMove): Promise<void> {
  return moveReport(context, input, {
    step: 'return',
    permission: 'report.note',
    act: 'LAPORAN_DIKEMBALIKAN',
    noteNeeded: true,
  });
}
