/** The three Indonesian time zones, west to east. */
export const zoneCodes = ['WIB', 'WITA', 'WIT'] as const;

export type Zone = (typeof zoneCodes)[number];

/** Their distance from UTC; none has daylight saving time. */
export const zones: Record<Zone, string> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** The calendar date of an instant (`2026-04-05T03:42:00.000Z`) in a zone, as `2026-04-05`. */
export function dateIn(zone: Zone, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zones[zone]).toPlainDate().toString();
}

/** The instant a calendar date begins in a zone. Throws RangeError when the date does not exist. */
export function startOfDate(zone: Zone, date: string): string {
  const start = Temporal.PlainDate.from(date, { overflow: 'reject' }).toZonedDateTime(zones[zone]);
  return new Date(start.epochMilliseconds).toISOString();
}

/** The instant a calendar date has ended: the half-open end of a window whose last day is `date`. */
export function endOfDate(zone: Zone, date: string): string {
  return startOfDate(zone, Temporal.PlainDate.from(date).add({ days: 1 }).toString());
}

/** The last day of a window, given its half-open end: what `endOfDate` was made from. */
export function lastDateOf(zone: Zone, end: string): string {
  return dateIn(zone, new Date(Date.parse(end) - 1).toISOString());
}
