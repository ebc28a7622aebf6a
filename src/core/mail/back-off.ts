const minutesAfterAttempt = [1, 5, 30, 120, 720];

/** When to try again after the `attempts`th attempt failed at `at`; null when it is given up. */
export function nextAttemptAt(attempts: number, at: string): string | null {
  const minutes = minutesAfterAttempt[attempts - 1];
  return minutes === undefined ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
