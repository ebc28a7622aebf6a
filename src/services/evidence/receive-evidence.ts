import type { Confidentiality, EvidenceKind } from '#core/evidence/evidence.ts';
import {
  describeEvidence,
  type EvidenceDescription,
  sameDescription,
} from '#core/evidence/evidence-description.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { insertEvidence, listSameContent } from '#storage/evidence.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { attach } from './attach-evidence.ts';
import { loadForEvidence } from './load-for-evidence.ts';
import { requireRoom } from './prepare-upload.ts';

export interface ReceiveEvidence {
  assessmentId: string;
  criterionId: string;
  /** Blank: the name of the file. */
  title: string;
  kind: EvidenceKind;
  documentNumber: string;
  documentDate: string;
  confidentiality: Confidentiality;
  page: string;
  remark: string;
}

export interface ReceivedEvidence {
  evidenceId: string;
  linkId: string;
  /** The unit already had this file with the same description: that one was attached, and nothing stored twice. */
  reused: boolean;
  /** Title of another piece of the unit's library with the same content, described differently; null when none. */
  sameContentAs: string | null;
}

/**
 * Describes and attaches a file that already lies in the store. Checks everything again that `prepareUpload` checked,
 * since an upload takes time. Refuses also `date-in-future`, `already-linked`, `quota-exceeded`.
 */
export async function receiveEvidence(
  context: Context,
  input: ReceiveEvidence,
  stored: ReceivedFile,
): Promise<ReceivedEvidence> {
  return context.write(async (trx) => {
    const { assessment, item } = await loadForEvidence(context, trx, input);
    const title = input.title.trim() === '' ? stored.name : input.title;
    const today = dateIn(assessment.region.zone, context.now());
    const description = describeEvidence({ ...input, title }, today);
    const same = await listSameContent(trx, assessment.unit.id, stored.sha256);
    const known = same.find((evidence) => sameDescription(evidence, description));
    const kept = { assessment, description, stored, isNew: same.length === 0 };
    const evidenceId = known?.id ?? (await keep(context, trx, kept));
    const linkId = await attach(context, trx, { assessment, item, evidenceId, ...input });
    const sameContentAs = known === undefined ? (same[0]?.title ?? null) : null;
    return { evidenceId, linkId, reused: known !== undefined, sameContentAs };
  });
}

interface Kept {
  assessment: AssessmentRecord;
  description: EvidenceDescription;
  stored: ReceivedFile;
  /** The unit has no other piece with this content, so that it needs room. */
  isNew: boolean;
}

async function keep(context: Context, trx: Writer, kept: Kept): Promise<string> {
  const { assessment, description, stored } = kept;
  const { actor } = context;
  await requireRoom(trx, assessment, kept.isNew ? stored.size : 0);
  const [id, at] = [context.newId(), context.now()];
  const { title, kind, documentNumber, documentDate, confidentiality } = description;
  const said = { title, kind, documentNumber, documentDate, confidentiality };
  const place = { unitId: assessment.unit.id, periodId: assessment.period.id };
  await insertEvidence(trx, { ...said, ...place, id, file: stored }, { by: actor.userId, at });
  const { name: fileName, size, sha256, mediaType } = stored;
  const payload = { ...said, fileName, size, sha256, mediaType };
  const trace = traceOf(assessment, 'BUKTI_DIUNGGAH', payload, { kind: 'bukti', id });
  await record(trx, { actor, at }, trace);
  return id;
}
