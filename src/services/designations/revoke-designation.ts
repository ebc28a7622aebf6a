import { stillDesignated } from '#core/designation/designation.ts';
import { type RevocationForm, revoke } from '#core/designation/revoke.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertRevocation } from '#storage/designation-revocations.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { findDualHead } from '#storage/role-assignments.ts';
import { linkableFindings } from './linkable-findings.ts';
import { designationTrace, loadDesignation } from './load-designation.ts';

export interface RevocationInput extends RevocationForm {
  designationId: string;
  /** Of the unit's published assessments; may be none. */
  findingIds: readonly string[];
}

/**
 * The head of the office records the decree that revokes a designation (MJK54 Ps.9 huruf b); nothing else ever does. Refuses
 * `not-found` (also for a finding that is not the unit's), `not-allowed`, `designation-revoked`, what `revoke` refuses.
 */
export async function revokeDesignation(context: Context, input: RevocationInput): Promise<void> {
  const { designationId, findingIds: chosen, ...form } = input;
  const { actor, now } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const found = await loadDesignation(context, trx, designationId);
    const { region, unit } = found;
    permit(actor, 'designation.decide', { regionId: region.id });
    const today = dateIn(region.zone, deed.at);
    const { revocation } = revoke(stillDesignated(found.designation), form, today);
    const findingIds = await requireLinkable(trx, found, chosen);
    const dualHead = await findDualHead(trx, { regionId: region.id, unitId: unit.id }, today);
    await insertRevocation(trx, { designationId, revocation, findingIds, dualHead }, deed);
    const payload = { ...revocation, findingIds, dualHead };
    await record(trx, { actor, at: deed.at }, designationTrace(found, 'PENETAPAN_DICABUT', payload));
  });
}

async function requireLinkable(
  trx: Writer,
  { unit }: DesignationRecord,
  chosen: readonly string[],
): Promise<string[]> {
  const ids = [...new Set(chosen)];
  const linkable = ids.length === 0 ? [] : await linkableFindings(trx, unit.id);
  if (!ids.every((id) => linkable.some((finding) => finding.id === id))) throw new Refusal('not-found');
  return ids;
}
