import { z } from 'zod';
import { confidentialities, evidenceKinds } from '#core/evidence/evidence.ts';
import { deleteEvidence } from '#services/evidence/delete-evidence.ts';
import { editEvidence } from '#services/evidence/edit-evidence.ts';
import { editEvidenceLink } from '#services/evidence/edit-evidence-link.ts';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import { unlinkEvidence } from '#services/evidence/unlink-evidence.ts';
import { withMessage } from '#text/messages.ts';
import { text, workplacePath } from './assessment-fields.ts';
import { date, id, version } from './fields.ts';
import { formAction } from './respond.ts';

const place = { page: text(100), remark: text(2000) };

export const evidence = {
  linkEvidence: formAction({
    input: z.strictObject({ assessmentId: id, criterionId: id, evidenceId: id, ...place }),
    service: linkEvidence,
    to: (input, _linked, posted) => atEvidence(input, posted),
  }),
  linkCorrectionEvidence: formAction({
    input: z.strictObject({ findingId: id, evidenceId: id, ...place }),
    service: linkEvidence,
    to: ({ findingId }) => atCorrection(findingId),
  }),
  editEvidenceLink: formAction({
    input: z.strictObject({ linkId: id, ...place, version }),
    service: editEvidenceLink,
    to: (_input, at, posted) => atEvidence(at, posted),
  }),
  unlinkEvidence: formAction({
    input: z.strictObject({ linkId: id, version }),
    service: unlinkEvidence,
    to: (_input, at, posted) => atEvidence(at, posted),
  }),
  editEvidence: formAction({
    input: z.strictObject({
      evidenceId: id,
      title: text(300),
      kind: z.enum(evidenceKinds),
      documentNumber: text(200),
      documentDate: date,
      confidentiality: z.enum(confidentialities),
      version,
    }),
    service: editEvidence,
    to: ({ evidenceId }) => withMessage(`/bukti/${evidenceId}`, 'tersimpan'),
  }),
  deleteEvidence: formAction({
    input: z.strictObject({ evidenceId: id, version }),
    service: deleteEvidence,
    to: () => withMessage('/bukti', 'tersimpan'),
  }),
};

function atEvidence(
  place: Parameters<typeof workplacePath>[0] & { findingId?: string | null },
  posted: URL,
): string {
  if (place.findingId) return atCorrection(place.findingId);
  return `${withMessage(workplacePath(place, posted), 'tersimpan')}#bukti`;
}

function atCorrection(findingId: string): string {
  return `${withMessage(`/temuan/${findingId}`, 'tersimpan')}#bukti`;
}
