import { Refusal } from '#core/refusal.ts';

/** Where a dated row stands on a day. */
export type Standing = 'BERLAKU' | 'AKAN_BERLAKU' | 'LALU';

interface Dated {
  validFrom: string;
}

/** The row in force on a date: the last that has begun, of several of one day the one saved last. */
export function inForceOn<T extends Dated>(rows: readonly T[], date: string): T | null {
  return rows.findLast(({ validFrom }) => validFrom <= date) ?? null;
}

/** @param rows by date, then as they were saved */
export function standingOf<T extends Dated>(rows: readonly T[], row: T, today: string): Standing {
  if (row.validFrom > today) return 'AKAN_BERLAKU';
  return inForceOn(rows, today) === row ? 'BERLAKU' : 'LALU';
}

/** Documents of former days keep what was in force. Refuses `settings-backdated`. */
export function requireNotPast(validFrom: string, today: string): void {
  if (validFrom < today) throw new Refusal('settings-backdated', { field: 'validFrom' });
}

/** Refuses `wrong-state`: what has begun stays. */
export function requireFuture({ validFrom }: Dated, today: string): void {
  if (validFrom <= today) throw new Refusal('wrong-state');
}
