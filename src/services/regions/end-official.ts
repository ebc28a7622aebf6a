import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { mayTakeBack } from '#core/region/official.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findOfficial, endOfficial as putEnd, removeOfficial as putRemoval } from '#storage/officials.ts';
import { loadManagedRegion } from './load-managed-region.ts';

interface OfficialChoice {
  regionId: string;
  officialId: string;
}

/** Sets the last day of one who signs without end. Refuses `not-found`, `not-allowed`, `wrong-state`, `date-order`. */
export async function endOfficial(
  context: Context,
  { regionId, officialId, lastDay }: OfficialChoice & { lastDay: string },
): Promise<void> {
  await context.write(async (trx) => {
    await loadManagedRegion(context, trx, regionId);
    const official = await findOfficial(trx, regionId, officialId);
    if (official === null) throw new Refusal('not-found');
    if (official.validUntil !== null) throw new Refusal('wrong-state');
    if (lastDay < official.validFrom) throw new Refusal('date-order', { field: 'lastDay' });
    await putEnd(trx, officialId, lastDay);
    const trace = { regionId, unitId: official.unitId, objectKind: 'pejabat', objectId: officialId } as const;
    const payload = { name: official.name, role: official.role, lastDay };
    const witness = { actor: context.actor, at: context.now() };
    await record(trx, witness, { act: 'PEJABAT_DIAKHIRI', ...trace, payload });
  });
}

/**
 * Takes back an official before the first day, or on the day of a mistaken entry. Refuses `not-found`, `not-allowed`,
 * `wrong-state` for one who has signed.
 */
export async function removeOfficial(
  context: Context,
  { regionId, officialId }: OfficialChoice,
): Promise<void> {
  await context.write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    const official = await findOfficial(trx, regionId, officialId);
    if (official === null) throw new Refusal('not-found');
    const today = dateIn(region.zone, context.now());
    if (!mayTakeBack(official, today)) throw new Refusal('wrong-state');
    await putRemoval(trx, officialId, today);
    const trace = { regionId, unitId: official.unitId, objectKind: 'pejabat', objectId: officialId } as const;
    const payload = { name: official.name, role: official.role, validFrom: official.validFrom };
    const witness = { actor: context.actor, at: context.now() };
    await record(trx, witness, { act: 'PEJABAT_DIHAPUS', ...trace, payload });
  });
}
