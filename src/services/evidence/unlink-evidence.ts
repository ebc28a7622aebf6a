import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { loadLink } from '#services/people/load-link.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { type LinkPlace, removeLink } from '#storage/evidence-links.ts';

export interface UnlinkEvidence {
  linkId: string;
  version: number;
}

/** Takes one piece of evidence off a criterion or a finding; it stays in the library. */
export async function unlinkEvidence(context: Context, input: UnlinkEvidence): Promise<LinkPlace> {
  return context.write((trx) => unlinkWithin(context, trx, input));
}

/** The same as part of a larger change. */
export async function unlinkWithin(context: Context, trx: Writer, input: UnlinkEvidence): Promise<LinkPlace> {
  const { actor } = context;
  const { assessment, link } = await loadLink(context, trx, input);
  const { id, version, criterionId, findingId, evidenceId } = link;
  const at = context.now();
  await removeLink(trx, { id, version }, { by: actor.userId, at });
  const payload = { criterion: criterionId, evidence: evidenceId };
  const trace = traceOf(assessment, 'BUKTI_DILEPAS', payload, { kind: 'lampiran', id });
  await record(trx, { actor, at }, trace);
  return { assessmentId: assessment.id, criterionId, findingId };
}
