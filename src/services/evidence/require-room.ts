import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { usedBytes } from '#storage/evidence.ts';
import { findUnit } from '#storage/units.ts';
import type { Library } from './load-library.ts';

/** Refuses `quota-exceeded` when `bytes` more do not fit into what the unit may upload in the period. */
export async function requireRoom(
  db: Reader,
  { region, unit, period }: Library,
  bytes: number,
): Promise<void> {
  const quota = (await findUnit(db, [region.id], unit.id))?.quotaMib ?? 0;
  const used = await usedBytes(db, unit.id, period?.id ?? null);
  if (used + bytes > quota * 2 ** 20)
    throw new Refusal('quota-exceeded', { data: { used, quotaMib: quota } });
}
