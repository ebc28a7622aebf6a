import { assessmentReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { loadForEvidence } from '#services/evidence/load-for-evidence.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { findLink, type LinkRecord } from '#storage/evidence-links.ts';

/** A link the actor is about to change, at the version that was seen. Refuses also `changed-meanwhile`. */
export async function loadLink(
  context: Context,
  trx: Writer,
  input: { linkId: string; version: number },
): Promise<{ assessment: AssessmentRecord; link: LinkRecord }> {
  const link = await findLink(trx, assessmentReach(context.actor), input.linkId);
  if (link === null) throw new Refusal('not-found');
  const { assessmentId, criterionId, findingId } = link;
  const place = findingId === null ? { assessmentId, criterionId } : { findingId };
  const { assessment } = await loadForEvidence(context, trx, place);
  if (link.version !== input.version) throw new Refusal('changed-meanwhile', { current: link });
  return { assessment, link };
}
