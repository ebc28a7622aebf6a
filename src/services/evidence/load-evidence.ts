import { evidenceReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { type EvidenceRecord, findEvidence } from '#storage/evidence.ts';

/** A piece of evidence within the actor's reach. Refuses `not-found`, for a deleted one too. */
export async function loadEvidence(
  { actor }: Context,
  db: Reader,
  evidenceId: string,
): Promise<EvidenceRecord> {
  const evidence = await findEvidence(db, evidenceReach(actor), evidenceId);
  if (evidence === null) throw new Refusal('not-found');
  return evidence;
}
