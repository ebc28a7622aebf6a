/** The occasion of a reminder: a week before (`H-7`), the day (`H`), and each week after it (`H+7`, `H+14` …). */
export type Occasion = string;

/**
 * The occasion a thing of this day stands at today; null while it is more than a week away. An occasion lasts until the
 * next one begins, so that one that fell on a day without a running server is made up for, and only the last of them.
 */
export function occasionOn(date: string, today: string): Occasion | null {
  const days = daysUntil(date, today);
  if (days > 7) return null;
  if (days > 0) return 'H-7';
  const weeks = Math.floor(-days / 7);
  return weeks === 0 ? 'H' : `H+${weeks * 7}`;
}

/** Negative after the day. */
export function daysUntil(date: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}
