/** Whole calendar months from a document's date to a day; 0 when the day comes first. */
export function monthsBetween(date: string, day: string): number {
  const span = Temporal.PlainDate.from(date).until(day, { largestUnit: 'months' });
  return Math.max(0, span.months);
}
