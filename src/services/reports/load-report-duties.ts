import type { Reach } from '#core/people/reach.ts';
import { type ReportDuty, reportDuties } from '#core/report/report-duty.ts';
import type { Workplace } from '#services/context.ts';
import { listDeadlines } from '#storage/report-deadlines.ts';
import { listReportingUnits, listRevisions } from '#storage/report-duties.ts';

/** Every report within the reach that has a deadline, given or not, the newest quarter first. */
export async function loadReportDuties(
  { read, now }: Pick<Workplace, 'read' | 'now'>,
  reach: Reach,
): Promise<ReportDuty[]> {
  const units = await listReportingUnits(read, reach);
  const deadlines = await listDeadlines(read, [...new Set(units.map(({ region }) => region.id))]);
  const reports = await listRevisions(
    read,
    units.map(({ id }) => id),
  );
  return reportDuties({ units, deadlines, reports }, now());
}
