import { requireUnheld } from '#core/evidence/evidence-use.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { markDeleted } from '#storage/evidence.ts';
import { type EvidenceUse, listUses } from '#storage/evidence-links.ts';
import { loadEvidence } from './load-evidence.ts';
import { unlinkWithin } from './unlink-evidence.ts';

export interface DeleteEvidence {
  evidenceId: string;
  version: number;
}

/**
 * Takes one file out of the library and off the drafts it is attached to; the row and the file stay in the store.
 * Refuses `evidence-in-use` when an assessment that was handed in holds it.
 */
export async function deleteEvidence(context: Context, input: DeleteEvidence): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const evidence = await loadEvidence(context, trx, input.evidenceId);
    const { id, unit, version, title, sha256 } = evidence;
    permit(actor, 'evidence.keep', { regionId: unit.regionId, unitId: unit.id });
    const uses = await listUses(trx, [id]);
    requireUnheld(uses, 'DELETE');
    if (version !== input.version) throw new Refusal('changed-meanwhile', { current: evidence });
    await takeOff(context, trx, uses);
    const at = context.now();
    await markDeleted(trx, { id, version }, { by: actor.userId, at });
    const place = { regionId: unit.regionId, unitId: unit.id, objectKind: 'bukti' as const, objectId: id };
    await record(trx, { actor, at }, { act: 'BUKTI_DIHAPUS', ...place, payload: { title, sha256 } });
  });
}

/** Each with the right to change that criterion's evidence, as if it were taken off by hand. */
async function takeOff(context: Context, trx: Writer, uses: readonly EvidenceUse[]): Promise<void> {
  for (const { linkId, linkVersion } of uses) {
    await unlinkWithin(context, trx, { linkId, version: linkVersion });
  }
}
