import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { dayAfter, dayBefore, requireOfficial, succession } from '#core/region/official.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import {
  endOfficial,
  insertOfficial,
  listSeated,
  type OfficialRecord,
  removeOfficial,
} from '#storage/officials.ts';
import { findUnit } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export type FreshOfficial = Omit<OfficialRecord, 'id' | 'enteredOn'>;

/**
 * Who signs for a role from a day on; the one before ends the day before, goes on after one who only stands in for some
 * days, and old documents keep him or her. Refuses `not-found`, `not-allowed`, as `requireOfficial`, `official-overlap`.
 */
export async function saveOfficial(context: Context, input: FreshOfficial): Promise<void> {
  const fresh = { ...input, employeeNumber: input.employeeNumber?.replaceAll(/\s/g, '') || null };
  const { regionId, unitId, validFrom, validUntil } = fresh;
  await context.write(async (trx) => {
    const region = await loadManagedRegion(context, trx, regionId);
    if (unitId !== null && (await findUnit(trx, [regionId], unitId)) === null) throw new Refusal('not-found');
    requireOfficial(fresh, fresh);
    const today = dateIn(region.zone, context.now());
    const { replaced, ended, resumes } = succession(await listSeated(trx, fresh), fresh, today);
    if (replaced !== null) await removeOfficial(trx, replaced.id, today);
    if (ended !== null) await endOfficial(trx, ended.id, dayBefore(validFrom));
    await enter(context, trx, { ...fresh, enteredOn: today }, { replaced: replaced?.id, ended: ended?.id });
    if (ended === null || !resumes || validUntil === null) return;
    const after = { ...ended, validFrom: dayAfter(validUntil), enteredOn: today };
    await enter(context, trx, after, { resumes: ended.id });
  });
}

async function enter(
  { actor, now, newId }: Context,
  trx: Writer,
  official: Omit<OfficialRecord, 'id'>,
  story: Record<string, string | undefined>,
): Promise<void> {
  const id = newId();
  await insertOfficial(trx, { ...official, id });
  const { regionId, unitId, role, name, position, prefix, signing, validFrom, validUntil } = official;
  const trace = { act: 'PEJABAT_DICATAT', regionId, unitId, objectKind: 'pejabat', objectId: id } as const;
  const told = Object.fromEntries(Object.entries(story).filter(([, value]) => value !== undefined));
  const payload = { role, name, position, prefix, signing, validFrom, validUntil, ...told };
  await record(trx, { actor, at: now() }, { ...trace, payload });
}
