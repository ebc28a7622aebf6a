import type { Context } from '#services/context.ts';
import { moveReport, type ReportMove } from './move-report.ts';

/** The Asisten or the Sekda takes a signed report in. */
export function receiveReport(context: Context, input: ReportMove): Promise<void> {
  return moveReport(context, input, {
    step: 'receive',
    permission: 'report.note',
    act: 'LAPORAN_DITERIMA',
    noteNeeded: false,
  });
}
