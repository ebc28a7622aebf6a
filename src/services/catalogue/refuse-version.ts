import { requireOtherPerson, takeVersionStep } from '#core/catalogue/instrument-version.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putRefusal } from '#storage/instrument-versions.ts';
import { loadVersionAt, versionTrace } from './load-version.ts';
import { proposalOf } from './proposal-of.ts';

/** The Kepala Dinas turns a version down. Refuses `wrong-state`, `own-proposal`, `reason-missing`. */
export async function refuseVersion(
  context: Context,
  input: { versionId: string; version: number; reason: string },
): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const found = await loadVersionAt(context, trx, input);
    permit(actor, 'catalogue.decree', { regionId: found.region.id });
    takeVersionStep(found.state, 'refuse');
    requireOtherPerson(proposalOf(found), actor.userId);
    const reason = input.reason.trim();
    if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
    const deed = { by: actor.userId, at: now() };
    await putRefusal(trx, found, reason, deed);
    await record(trx, { actor, at: deed.at }, versionTrace(found, 'EDISI_DITOLAK', { reason }));
  });
}
