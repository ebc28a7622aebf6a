import type { Context } from '#services/context.ts';
import { loadLink } from '#services/people/load-link.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { type LinkPlace, putLink } from '#storage/evidence-links.ts';

export interface EditEvidenceLink {
  linkId: string;
  /** Which pages prove the criterion. */
  page: string;
  remark: string;
  version: number;
}

export async function editEvidenceLink(context: Context, input: EditEvidenceLink): Promise<LinkPlace> {
  const { actor } = context;
  return context.write(async (trx) => {
    const { assessment, link } = await loadLink(context, trx, input);
    const { criterionId, findingId } = link;
    const place = { assessmentId: assessment.id, criterionId, findingId };
    const [page, remark] = [input.page.trim(), input.remark.trim()];
    if (page === link.page && remark === link.remark) return place;
    await putLink(trx, { id: link.id, page, remark, version: link.version });
    const payload = { from: { page: link.page, remark: link.remark }, to: { page, remark } };
    const trace = traceOf(assessment, 'BUKTI_DIUBAH', payload, { kind: 'lampiran', id: link.id });
    await record(trx, { actor, at: context.now() }, trace);
    return place;
  });
}
