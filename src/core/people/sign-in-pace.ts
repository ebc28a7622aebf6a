/** Attempts since the last one that succeeded. */
export interface Attempts {
  failures: number;
  lastFailedAt: string | null;
}

const slowFrom = 5;
const pausedFrom = 10;
const pauseMs = 15 * 60_000;
const stepMs = 250;

/** True while no further attempt is looked at: after ten failures, a quarter of an hour from the last. */
export function isPaused({ failures, lastFailedAt }: Attempts, now: string): boolean {
  if (failures < pausedFrom || lastFailedAt === null) return false;
  return Date.parse(now) < Date.parse(lastFailedAt) + pauseMs;
}

/** How long the next attempt waits: nothing before the fifth failure, then longer each time. */
export function delayMs({ failures }: Attempts): number {
  return Math.min(Math.max(failures - slowFrom + 1, 0), pausedFrom - slowFrom) * stepMs;
}
