import { stillDesignated } from '#core/designation/designation.ts';
import { type Warning, warn } from '#core/designation/warn.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertWarning, listWarnings } from '#storage/designation-warnings.ts';
import { designationTrace, loadDesignation } from './load-designation.ts';

/**
 * Records a surat peringatan, which may come before a revocation and need not. Refuses `not-found`, `not-allowed`,
 * `designation-revoked`, what `warn` refuses, and `already-exists` for a letter that is recorded.
 */
export async function warnLpse(
  context: Context,
  { designationId, ...form }: Warning & { designationId: string },
): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const found = await loadDesignation(context, trx, designationId);
    permit(actor, 'designation.decide', { regionId: found.region.id });
    const warning = warn(stillDesignated(found.designation), form, dateIn(found.region.zone, deed.at));
    const before = await listWarnings(trx, designationId);
    if (before.some(({ letterNumber }) => letterNumber === warning.letterNumber)) {
      throw new Refusal('already-exists', { field: 'letterNumber' });
    }
    const id = newId();
    await insertWarning(trx, { ...warning, id, designationId }, deed);
    const payload = { ...warning, id };
    await record(trx, { actor, at: deed.at }, designationTrace(found, 'PERINGATAN_DICATAT', payload));
  });
}
