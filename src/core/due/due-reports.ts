import type { ReportDuty } from '#core/report/report-duty.ts';
import type { ReportDue } from './due-thing.ts';

/** The reports that were not given, each at its deadline. */
export function dueReports(duties: readonly ReportDuty[]): ReportDue[] {
  return duties.flatMap(({ region, unit, year, quarter, deadline: date, reporting }) => {
    if (reporting.reported) return [];
    const { draftId, daysLate } = reporting;
    return {
      kind: 'LAPORAN_TRIWULAN',
      region,
      unit,
      quarter: { year, quarter },
      date,
      draftId,
      overdue: daysLate > 0,
    };
  });
}
