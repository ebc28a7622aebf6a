import { Refusal } from '#core/refusal.ts';
import { type Stage, stages, type Window } from './period.ts';
import { endOfDate, startOfDate, type Zone } from './zone.ts';

/** First and last day of a stage, both inclusive, as a person types them. */
export interface DateSpan {
  from: string;
  to: string;
}

/** The windows of a period in the region's zone. Refuses `date-order`. */
export function planWindows(spans: Readonly<Record<Stage, DateSpan>>, zone: Zone): Record<Stage, Window> {
  const windows = stages.map((stage) => [stage, windowOf(stage, spans[stage], zone)] as const);
  return Object.fromEntries(windows) as Record<Stage, Window>;
}

/** The later end of a window after a perpanjangan up to and including `lastDay`. Refuses `date-order`. */
export function extendTo({ closesAt }: Window, lastDay: string, zone: Zone): string {
  const later = endOfDate(zone, lastDay);
  if (later <= closesAt) throw new Refusal('date-order', { field: 'lastDay' });
  return later;
}

/** The field of the form that holds the last day of a stage. */
const lastDayField: Record<Stage, string> = {
  BIMBINGAN_TEKNIS: 'trainingTo',
  PENILAIAN_MANDIRI: 'selfTo',
  PENILAIAN_FAKTUAL: 'factualTo',
};

function windowOf(stage: Stage, { from, to }: DateSpan, zone: Zone): Window {
  if (to < from) throw new Refusal('date-order', { field: lastDayField[stage] });
  return { opensAt: startOfDate(zone, from), closesAt: endOfDate(zone, to) };
}
