import { daysUntil } from '#core/due/reminder.ts';
import { may } from '#core/people/permissions.ts';
import { readsReportDrafts, reportDutyReach } from '#core/people/reach.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { ReportDuty } from '#core/report/report-duty.ts';
import type { MissingCause } from '#core/report/reporting.ts';
import type { Context } from '#services/context.ts';
import { loadReportDuties } from './load-report-duties.ts';

/** A report that was not given. */
interface MissingReport extends QuarterOf {
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  deadline: string;
  /** From today in the region; negative when it is late. */
  days: number;
  cause: MissingCause;
  /** Where the person reads of it: the draft, or the revision that came back. */
  reportId: string | null;
  /** It is being written; null for those who see no drafts. */
  drafted: boolean | null;
}

export interface ReportDuties {
  /** Who has not reported on a quarter that is over, newest quarter first; only for those who see to it. */
  missing: readonly (QuarterOf & { reports: readonly MissingReport[] })[];
  /** Of the actor's own LPSE, not given yet: the running quarter's too. */
  own: readonly MissingReport[];
  /** By how many days a report that was given came late. */
  late: ReadonlyMap<string, number>;
}

/** Who has reported and who has not (BLT8 Ps.23, MUNA Ps.27), as far as the actor may know; empty for everybody else. */
export async function listReportDuties(context: Context): Promise<ReportDuties> {
  const reach = reportDutyReach(context.actor);
  const duties = await loadReportDuties(context, reach);
  const oversees = ({ region }: ReportDuty) =>
    reach.regionIds === 'all' || reach.regionIds.includes(region.id);
  const writes = ({ region, unit }: ReportDuty) =>
    may(context.actor, 'report.draft', { regionId: region.id, unitId: unit.id });
  const linesOf = (some: readonly ReportDuty[]) => some.flatMap((duty) => missingReport(context, duty));
  return {
    missing: byQuarter(linesOf(duties.filter((duty) => duty.ended && oversees(duty)))),
    own: linesOf(duties.filter(writes)),
    late: new Map(duties.flatMap(lateness)),
  };
}

function missingReport({ actor, now }: Context, duty: ReportDuty): MissingReport[] {
  const { year, quarter, region, unit, deadline, reporting } = duty;
  if (reporting.reported) return [];
  const { cause, draftId, signedId } = reporting;
  const sees = readsReportDrafts(actor, duty);
  return [
    {
      ...{ year, quarter, region, unit, deadline, cause },
      days: daysUntil(deadline, dateIn(region.zone, now())),
      reportId: (sees ? draftId : null) ?? signedId,
      drafted: sees ? draftId !== null : null,
    },
  ];
}

function byQuarter(lines: readonly MissingReport[]): ReportDuties['missing'] {
  const quarters = Map.groupBy(lines, ({ year, quarter }) => `${year}/${quarter}`);
  return [...quarters.values()].flatMap((reports) => {
    const [first] = reports;
    return first === undefined ? [] : [{ year: first.year, quarter: first.quarter, reports }];
  });
}

function lateness({ reporting }: ReportDuty): [string, number][] {
  return reporting.reported && reporting.daysLate > 0 ? [[reporting.reportId, reporting.daysLate]] : [];
}
