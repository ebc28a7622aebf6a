import type { Worksheet, WorksheetEvidence } from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putReview } from '#storage/evidence-reviews.ts';
import { loadForJudging } from './load-for-judging.ts';

export interface ReviewInput {
  assessmentId: string;
  /** Links of evidence to criteria of this assessment, each with the version of its review that was seen. */
  links: readonly { linkId: string; version: number }[];
  status: 'DITERIMA' | 'DITOLAK';
  reason: string;
}

/**
 * Accepts or rejects attached evidence, several at once and all or none. A verdict above what is left shows up as a
 * gap when the judging is concluded. Refuses `reason-missing` for a rejection without a reason.
 */
export async function reviewEvidence(context: Context, input: ReviewInput): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    if (input.links.length === 0) throw new Refusal('value-missing', { field: 'links' });
    if (input.status === 'DITOLAK' && input.reason.trim() === '') {
      throw new Refusal('reason-missing', { field: 'reason' });
    }
    const attached = attachedInScope(sheet);
    for (const { linkId, version } of input.links) {
      const found = attached.get(linkId);
      if (found === undefined) throw new Refusal('not-found');
      if (version !== found.item.reviewVersion)
        throw new Refusal('changed-meanwhile', { current: found.item });
      const { status, reason } = input;
      await putReview(trx, { linkId, status, reason: reason.trim(), version }, { by: actor.userId, at });
      const before = { status: found.item.status, reason: found.item.reviewReason };
      const place = { criterionId: found.criterionId, linkId, sha256: found.item.sha256 };
      await record(
        trx,
        { actor, at },
        traceOf(assessment, 'BUKTI_DITINJAU', { ...place, status, reason, before }),
      );
    }
  });
}

function attachedInScope(sheet: Worksheet): Map<string, { criterionId: string; item: WorksheetEvidence }> {
  const criteria = sheet.standards.filter(({ inScope }) => inScope).flatMap((standard) => standard.criteria);
  return new Map(
    criteria.flatMap(({ criterion, evidence }) =>
      evidence.map((item) => [item.linkId, { criterionId: criterion.id, item }] as const),
    ),
  );
}
