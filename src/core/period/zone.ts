/** The three Indonesian time zones; none has daylight saving time. */
export const zones = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

export type Zone = keyof typeof zones;

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
