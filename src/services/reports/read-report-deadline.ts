import { daysUntil } from '#core/due/reminder.ts';
import { compareQuarters } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { deadlineOf } from '#core/report/report-deadline.ts';
import { reportingOf } from '#core/report/reporting.ts';
import type { Context } from '#services/context.ts';
import type { ReportRecord } from '#storage/quarterly-reports.ts';
import { deadlinesOf } from '#storage/report-deadlines.ts';
import { listRevisions } from '#storage/report-duties.ts';

export interface ReportDeadline {
  date: string;
  /** Days from today while the unit has not reported, negative when it is late; null once it has. */
  days: number | null;
  /** Days by which this very report came late; 0 when in time, and for a correction of one that stands. */
  late: number;
}

/** The deadline of a report the actor was shown; null where the region has set none. */
export async function readReportDeadline(
  { read, now }: Context,
  report: ReportRecord,
): Promise<ReportDeadline | null> {
  const { id, region, unit } = report;
  const date = deadlineOf(await deadlinesOf(read, region.id), report);
  if (date === null) return null;
  const revisions = (await listRevisions(read, [unit.id])).filter(
    (one) => compareQuarters(one, report) === 0,
  );
  const reporting = reportingOf(revisions, { deadline: date, zone: region.zone, now: now() });
  if (!reporting.reported) return { date, days: daysUntil(date, dateIn(region.zone, now())), late: 0 };
  return { date, days: null, late: reporting.reportId === id ? reporting.daysLate : 0 };
}
