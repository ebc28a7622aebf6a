export type Quarter = 1 | 2 | 3 | 4;

/** The stages of a period (MJK54 Ps.14(1)). */
export const stages = ['BIMBINGAN_TEKNIS', 'PENILAIAN_MANDIRI', 'PENILAIAN_FAKTUAL'] as const;

export type Stage = (typeof stages)[number];

/** Half-open: open from `opensAt` up to, and not at, `closesAt`. UTC instants. */
export interface Window {
  opensAt: string;
  closesAt: string;
}

export interface QuarterOf {
  year: number;
  quarter: Quarter;
}

export function isOpen(window: Window, now: string): boolean {
  return window.opensAt <= now && now < window.closesAt;
}

export function firstDay({ year, quarter }: QuarterOf): string {
  return Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 }).toString();
}

/** The last day of a quarter: the date evidence must be valid at. */
export function lastDay(of: QuarterOf): string {
  return Temporal.PlainDate.from(firstDay(nextQuarter(of)))
    .subtract({ days: 1 })
    .toString();
}

export function nextQuarter({ year, quarter }: QuarterOf): QuarterOf {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter };
}

export function previousQuarter({ year, quarter }: QuarterOf): QuarterOf {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Quarter };
}

/** Quarters in the order of time: negative when `a` is before `b`. */
export function compareQuarters(a: QuarterOf, b: QuarterOf): number {
  return a.year * 4 + a.quarter - (b.year * 4 + b.quarter);
}

export function quarterOfDate(date: string): QuarterOf {
  const { year, month } = Temporal.PlainDate.from(date);
  return { year, quarter: Math.ceil(month / 3) as Quarter };
}

/** The first quarter that begins on the date or after it. */
export function firstQuarterFrom(date: string): QuarterOf {
  const quarter = quarterOfDate(date);
  return firstDay(quarter) === date ? quarter : nextQuarter(quarter);
}
