import { lastMinute } from '#components/assessment/assessment-words.ts';
import { formatDate } from '#core/indonesian/date.ts';
import type { Window } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';

/** The last calendar day of a half-open window, on the region's clock. */
export function lastDayOf(window: Window, zone: Zone): string {
  return dateIn(zone, lastMinute(window.closesAt));
}

/** First and last day as people read them. */
export function windowDays(window: Window, zone: Zone): { from: string; to: string } {
  return { from: formatDate(dateIn(zone, window.opensAt)), to: formatDate(lastDayOf(window, zone)) };
}
