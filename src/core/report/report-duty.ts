import { compareQuarters, nextQuarter, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { deadlineOf, type RegionDeadlines } from './report-deadline.ts';
import { type Reporting, type RevisionFacts, reportingOf } from './reporting.ts';

/** An LPSE's report of one quarter with the day it is due on (BLT8 Ps.23). */
export interface ReportDuty extends QuarterOf {
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  deadline: string;
  /** The quarter is over. */
  ended: boolean;
  reporting: Reporting;
}

export interface DutyFacts {
  units: readonly {
    id: string;
    name: string;
    region: ReportDuty['region'];
    createdAt: string;
  }[];
  /** By the region's id. */
  deadlines: ReadonlyMap<string, RegionDeadlines>;
  reports: readonly (RevisionFacts & QuarterOf & { unitId: string })[];
}

/**
 * Every report that has a deadline, up to the running quarter, the newest quarter first. A unit owes none that was due
 * before it was there.
 */
export function reportDuties({ units, deadlines, reports }: DutyFacts, now: string): ReportDuty[] {
  const duties = units.flatMap(({ id, name, region, createdAt }) => {
    const set = deadlines.get(region.id) ?? { rules: [], dates: [] };
    const running = quarterOfDate(dateIn(region.zone, now));
    const since = dateIn(region.zone, createdAt);
    return quartersWith(set, running).flatMap((of): ReportDuty[] => {
      const deadline = deadlineOf(set, of);
      if (deadline === null || deadline < since) return [];
      const own = reports.filter((report) => report.unitId === id && compareQuarters(report, of) === 0);
      const reporting = reportingOf(own, { deadline, zone: region.zone, now });
      const ended = compareQuarters(of, running) < 0;
      return [{ ...of, region, unit: { id, name }, deadline, ended, reporting }];
    });
  });
  return duties.sort((a, b) => compareQuarters(b, a));
}

/** From the first quarter anything was set for up to the running one. */
function quartersWith({ rules, dates }: RegionDeadlines, running: QuarterOf): QuarterOf[] {
  const [first] = [...rules.map(({ from }) => from), ...dates].sort(compareQuarters);
  const quarters: QuarterOf[] = [];
  if (first === undefined) return quarters;
  const { year, quarter } = first;
  for (let of: QuarterOf = { year, quarter }; compareQuarters(of, running) <= 0; of = nextQuarter(of)) {
    quarters.push(of);
  }
  return quarters;
}
