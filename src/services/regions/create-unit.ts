import type { Context } from '#services/context.ts';
import { addUnit, type FreshUnit } from './add-unit.ts';
import { loadManagedRegion } from './load-managed-region.ts';

/** Refuses `not-found` (the region), `not-allowed`, `already-exists`. */
export async function createUnit(
  context: Context,
  input: FreshUnit & { regionId: string },
): Promise<{ unitId: string }> {
  const { actor, write, now } = context;
  return write(async (trx) => {
    await loadManagedRegion(context, trx, input.regionId);
    return { unitId: await addUnit(context, trx, { actor, at: now() }, input) };
  });
}
