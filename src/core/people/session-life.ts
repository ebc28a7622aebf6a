/** The part of a session that decides whether it still holds. UTC instants. */
export interface SessionTimes {
  seenAt: string;
  expiresAt: string;
}

const minute = 60_000;
const idleMs = 60 * minute;
const absoluteMs = 12 * 60 * minute;
const touchMs = minute;

/** When a session that begins now ends at the latest: 12 hours later. */
export function absoluteEnd(now: string): string {
  return new Date(Date.parse(now) + absoluteMs).toISOString();
}

/** Milliseconds until the session ends if nobody uses it: 60 minutes without use, 12 hours in all. Zero or less: ended. */
export function timeLeft({ seenAt, expiresAt }: SessionTimes, now: string): number {
  return Math.min(Date.parse(seenAt) + idleMs, Date.parse(expiresAt)) - Date.parse(now);
}

/** Not at every request: a write a minute is exact enough. */
export function needsTouch({ seenAt }: SessionTimes, now: string): boolean {
  return Date.parse(now) - Date.parse(seenAt) >= touchMs;
}
