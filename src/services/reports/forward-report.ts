import type { Context } from '#services/context.ts';
import { moveReport, type ReportMove } from './move-report.ts';

/** The Sekda forwards a received report to the head of the region, who sees it from then on. */
export function forwardReport(context: Context, input: ReportMove): Promise<void> {
  return moveReport(context, input, {
    step: 'forward',
    permission: 'report.forward',
    act: 'LAPORAN_DITERUSKAN',
    noteNeeded: false,
  });
}
