import { daysUntil } from '#core/due/reminder.ts';
import { compareQuarters, lastDay, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';

/** From a quarter on, reports are due so many days after the quarter's last day; null: no day stands. */
export interface DeadlineRule {
  from: QuarterOf;
  days: number | null;
}

/** The day of one quarter, set by itself; it goes before any rule. */
export interface DeadlineDate extends QuarterOf {
  date: string;
}

/** What a region has set about the day its LPSE report by (BLT8 Ps.23), each list in the order it was set. */
export interface RegionDeadlines {
  rules: readonly DeadlineRule[];
  dates: readonly DeadlineDate[];
}

/** The last day on which a quarter's report is in time, on the region's calendar; null where none is set. */
export function deadlineOf({ rules, dates }: RegionDeadlines, of: QuarterOf): string | null {
  const own = dates.findLast((date) => compareQuarters(date, of) === 0);
  return own === undefined ? ruledDate(rules, of) : own.date;
}

function ruledDate(rules: readonly DeadlineRule[], of: QuarterOf): string | null {
  const days = ruleFor(rules, of)?.days ?? null;
  return days === null ? null : Temporal.PlainDate.from(lastDay(of)).add({ days }).toString();
}

/** The rule of the latest beginning; of two with the same, the one set last. */
export function ruleFor(rules: readonly DeadlineRule[], of: QuarterOf): DeadlineRule | null {
  return rules
    .filter(({ from }) => compareQuarters(from, of) <= 0)
    .reduce<DeadlineRule | null>(
      (best, rule) => (best === null || compareQuarters(rule.from, best.from) >= 0 ? rule : best),
      null,
    );
}

/** Days by which an instant lies after the deadline; 0 up to the last second of its day in the region. */
export function daysLate(deadline: string, zone: Zone, instant: string): number {
  return Math.max(0, -daysUntil(deadline, dateIn(zone, instant)));
}

/**
 * A rule never reaches back: a quarter that is over has its deadline before it, and gets another one by itself, with a
 * reason. Refuses `deadline-rule-past`.
 */
export function checkRule({ from }: DeadlineRule, today: string): void {
  if (compareQuarters(from, quarterOfDate(today)) < 0) {
    throw new Refusal('deadline-rule-past', { field: 'from' });
  }
}

/**
 * Whether a quarter's day may become `date`: after the quarter; once the day in force has passed only a later one, and
 * whatever has passed only with a reason. Refuses `deadline-in-quarter`, `deadline-not-later`, `reason-missing`.
 */
export function checkDate(
  { date, ...of }: DeadlineDate,
  { before, today, reason }: { before: string | null; today: string; reason: string },
): { extension: boolean } {
  if (date <= lastDay(of)) throw new Refusal('deadline-in-quarter', { field: 'date' });
  const extension = before !== null && before < today;
  if (extension && date <= before) throw new Refusal('deadline-not-later', { field: 'date' });
  if ((extension || date < today) && reason === '') throw new Refusal('reason-missing', { field: 'reason' });
  return { extension };
}
