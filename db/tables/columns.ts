/** Text of a UTC instant, `2026-04-05T03:42:00.000Z`. */
export type Instant = string;

/** Text of a calendar date, `2026-04-05`. */
export type CalendarDate = string;

/** Booleans are 0 or 1 in both databases. */
export type Bit = 0 | 1;

/** Canonical JSON as text, parsed in storage. */
export type Json = string;
