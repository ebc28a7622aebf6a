import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { insertLink, wasRejectedHere } from '#storage/evidence-links.ts';
import type { EvidenceHolder } from './load-for-evidence.ts';

export interface Attachment {
  holder: EvidenceHolder;
  evidenceId: string;
  page: string;
  remark: string;
}

/**
 * Links evidence of the unit to a criterion or a finding; for services that have checked the right to do so. Gives the link's id.
 * Refuses `already-linked`, and `evidence-rejected-here`: taking a rejected file off and on does not undo the rejection.
 */
export async function attach(context: Context, trx: Writer, attachment: Attachment): Promise<string> {
  const { holder, evidenceId } = attachment;
  const { assessment, criterionId, findingId } = holder;
  const { actor } = context;
  if (holder.evidence.some((other) => other.evidenceId === evidenceId)) throw new Refusal('already-linked');
  const place = { assessmentId: assessment.id, criterionId, findingId, evidenceId };
  if (findingId === null && (await wasRejectedHere(trx, place))) throw new Refusal('evidence-rejected-here');
  const [id, at] = [context.newId(), context.now()];
  const link = { id, ...place, page: attachment.page.trim(), remark: attachment.remark.trim() };
  await insertLink(trx, link, { by: actor.userId, at });
  const payload = {
    criterion: criterionId,
    ...(findingId !== null && { findingId }),
    evidence: evidenceId,
    page: link.page,
    remark: link.remark,
  };
  const trace = traceOf(assessment, 'BUKTI_DILAMPIRKAN', payload, { kind: 'lampiran', id });
  await record(trx, { actor, at }, trace);
  return id;
}
