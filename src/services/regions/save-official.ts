import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { endOfficials, insertOfficial, type OfficialRecord } from '#storage/officials.ts';
import { findUnit } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';

export type FreshOfficial = Omit<OfficialRecord, 'id' | 'validUntil'>;

/**
 * Who signs for a role from a day on; the one before ends the day before, and old documents keep him or her. Refuses
 * `not-found`, `not-allowed`, `employee-number-invalid`.
 */
export async function saveOfficial(context: Context, input: FreshOfficial): Promise<void> {
  const { actor, write, newId, now } = context;
  const { regionId, unitId, role, validFrom } = input;
  const employeeNumber = input.employeeNumber?.replaceAll(/\s/g, '') || null;
  if (employeeNumber !== null && !/^\d{18}$/.test(employeeNumber)) {
    throw new Refusal('employee-number-invalid', { field: 'employeeNumber' });
  }
  await write(async (trx) => {
    await loadManagedRegion(context, trx, regionId);
    if (unitId !== null && (await findUnit(trx, [regionId], unitId)) === null) throw new Refusal('not-found');
    const lastDay = Temporal.PlainDate.from(validFrom).subtract({ days: 1 }).toString();
    await endOfficials(trx, { regionId, unitId, role }, { lastDay });
    const id = newId();
    await insertOfficial(trx, { ...input, employeeNumber, id, validUntil: null });
    const trace = { act: 'PEJABAT_DICATAT', regionId, unitId, objectKind: 'pejabat', objectId: id } as const;
    const payload = { role, name: input.name, position: input.position, validFrom };
    await record(trx, { actor, at: now() }, { ...trace, payload });
  });
}
