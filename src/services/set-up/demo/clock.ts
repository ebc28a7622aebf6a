import type { QuarterOf } from '#core/period/period.ts';
import { previousQuarter, quarterOfDate } from '#core/period/period.ts';

/** A clock that runs through the story of the demo: each look at it is nine seconds later. */
export interface DemoClock {
  now(): string;
  /** To nine o'clock in the west of the country on a day, or as late as it is already. */
  moveTo(date: string): void;
}

const secondsApart = 9;

export function demoClock(startDate: string): DemoClock {
  let at = morningOf(startDate);
  return {
    now: () => {
      at += secondsApart * 1000;
      return new Date(at).toISOString();
    },
    moveTo: (date) => {
      at = Math.max(at, morningOf(date));
    },
  };
}

export function daysFrom(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The quarter the story stops in; its assessment still runs in the first month after its end. */
export function runningQuarter(today: string): QuarterOf {
  return quarterOfDate(daysFrom(today, -30));
}

/** The `count` quarters before one, oldest first. */
export function quartersBefore(quarter: QuarterOf, count: number): QuarterOf[] {
  const quarters: QuarterOf[] = [];
  for (let of = quarter; quarters.length < count; ) {
    of = previousQuarter(of);
    quarters.unshift(of);
  }
  return quarters;
}

function morningOf(date: string): number {
  return Date.parse(`${date}T02:00:00.000Z`);
}
