import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { insertLink, wasRejectedHere } from '#storage/evidence-links.ts';

export interface Attachment {
  assessment: AssessmentRecord;
  item: WorksheetCriterion;
  evidenceId: string;
  page: string;
  remark: string;
}

/**
 * Links evidence of the unit to a criterion; for services that have checked the right to do so. Gives the link's id.
 * Refuses `already-linked`, and `evidence-rejected-here`: taking a rejected file off and on does not undo the rejection.
 */
export async function attach(context: Context, trx: Writer, attachment: Attachment): Promise<string> {
  const { assessment, item, evidenceId } = attachment;
  const { actor } = context;
  if (item.evidence.some((other) => other.evidenceId === evidenceId)) throw new Refusal('already-linked');
  const place = { assessmentId: assessment.id, criterionId: item.criterion.id, evidenceId };
  if (await wasRejectedHere(trx, place)) throw new Refusal('evidence-rejected-here');
  const [id, at] = [context.newId(), context.now()];
  const link = { id, ...place, page: attachment.page.trim(), remark: attachment.remark.trim() };
  await insertLink(trx, link, { by: actor.userId, at });
  const payload = {
    criterion: item.criterion.id,
    evidence: evidenceId,
    page: link.page,
    remark: link.remark,
  };
  const trace = traceOf(assessment, 'BUKTI_DILAMPIRKAN', payload, { kind: 'lampiran', id });
  await record(trx, { actor, at }, trace);
  return id;
}
