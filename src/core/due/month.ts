/** A month of the calendar, `2026-11`. */
export type Month = string;

export function monthOf(date: string): Month {
  return date.slice(0, 7);
}

/** Out of an address's query; null for what is no month. */
export function monthIn(text: string | null): Month | null {
  return text !== null && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** @param months negative for an earlier one */
export function monthFrom(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** The weeks a month touches, Monday first; null for the days of the months beside it. */
export function weeksOf(month: Month): (string | null)[][] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const first = Temporal.PlainDate.from(`${month}-01`);
  const before = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  const days = Array.from({ length: daysInMonth }, (_, index) => first.add({ days: index }).toString());
  const after = Array.from({ length: (7 - ((before.length + daysInMonth) % 7)) % 7 }, () => null);
  return chunked([...before, ...days, ...after]);
}

function chunked(days: readonly (string | null)[]): (string | null)[][] {
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => week * 7);
  return weeks.map((from) => days.slice(from, from + 7));
}
