import { formatDate } from '#core/indonesian/date.ts';
import type { Window } from '#core/period/period.ts';
import { dateIn, lastDateOf, type Zone } from '#core/period/zone.ts';

/** First and last day as people read them. */
export function windowDays({ opensAt, closesAt }: Window, zone: Zone): { from: string; to: string } {
  return { from: formatDate(dateIn(zone, opensAt)), to: formatDate(lastDateOf(zone, closesAt)) };
}
