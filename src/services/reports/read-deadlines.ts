import type { NamedDeed } from '#core/assessment/worksheet.ts';
import { daysUntil } from '#core/due/reminder.ts';
import { may } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import {
  compareQuarters,
  nextQuarter,
  previousQuarter,
  type QuarterOf,
  quarterOfDate,
} from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { type DeadlineRule, deadlineOf, ruleFor } from '#core/report/report-deadline.ts';
import type { Context } from '#services/context.ts';
import { listRegions } from '#storage/regions.ts';
import { listDeadlines, type StoredDeadlines } from '#storage/report-deadlines.ts';

export interface DeadlinePage {
  region: { id: string; name: string; zone: Zone };
  /** The rule of the running quarter. */
  rule: DeadlineRule | null;
  /** Rules of later quarters, the soonest first. */
  coming: readonly DeadlineRule[];
  running: QuarterOf;
  /** For `setDeadlineRule`. */
  version: number;
  /** Newest first: the running quarter, the ones before it, and those to come that have a day of their own. */
  quarters: readonly QuarterDeadline[];
}

interface QuarterDeadline extends QuarterOf {
  date: string | null;
  /** Until the day, negative after it; null without one. */
  days: number | null;
  /** Who set the day of this quarter; null where the rule gives it. */
  set: { reason: string | null; deed: NamedDeed } | null;
  /** For `setReportDeadline`. */
  version: number;
}

/** The running quarter and the year before it. */
const quartersShown = 5;

/** The deadlines of every region in which the actor sets them, by name. Refuses `not-allowed` for everybody else. */
export async function readDeadlines({ read, actor, now }: Context): Promise<DeadlinePage[]> {
  const regions = (await listRegions(read, regionReach(actor))).filter(({ id }) =>
    may(actor, 'report.deadline', { regionId: id }),
  );
  if (regions.length === 0) throw new Refusal('not-allowed');
  const deadlines = await listDeadlines(
    read,
    regions.map(({ id }) => id),
  );
  return regions.map(({ id, name, zone }) => {
    const set = deadlines.get(id) ?? { rules: [], dates: [] };
    return deadlinePage({ id, name, zone }, set, dateIn(zone, now()));
  });
}

function deadlinePage(region: DeadlinePage['region'], set: StoredDeadlines, today: string): DeadlinePage {
  const running = quarterOfDate(today);
  const later = set.rules.map(({ from }) => from).filter((from) => compareQuarters(from, running) > 0);
  const coming = unique(later).flatMap((from) => ruleFor(set.rules, from) ?? []);
  const ahead = set.dates.filter((date) => compareQuarters(date, running) > 0);
  return {
    region,
    rule: ruleFor(set.rules, running),
    coming,
    running,
    version: set.rules.length,
    quarters: unique([...ahead, nextQuarter(running), ...upTo(running)])
      .toReversed()
      .map((of) => quarterDeadline(of, set, today)),
  };
}

function quarterDeadline(of: QuarterOf, set: StoredDeadlines, today: string): QuarterDeadline {
  const date = deadlineOf(set, of);
  const own = set.dates.filter((one) => compareQuarters(one, of) === 0);
  const last = own.at(-1);
  return {
    ...of,
    date,
    days: date === null ? null : daysUntil(date, today),
    set: last === undefined ? null : { reason: last.reason, deed: last.deed },
    version: own.length,
  };
}

/** Oldest first. */
function unique(quarters: readonly QuarterOf[]): QuarterOf[] {
  const byName = new Map(quarters.map(({ year, quarter }) => [`${year}/${quarter}`, { year, quarter }]));
  return [...byName.values()].sort(compareQuarters);
}

function upTo(last: QuarterOf): QuarterOf[] {
  const quarters = [last];
  while (quarters.length < quartersShown) quarters.unshift(previousQuarter(quarters[0] ?? last));
  return quarters;
}
