import { z } from 'zod';
import { decisions } from '#core/judging/decision.ts';
import { priorities } from '#core/judging/finding.ts';
import { approveFindings } from '#services/findings/approve-findings.ts';
import { assignPic } from '#services/findings/assign-pic.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { removeFinding } from '#services/findings/remove-finding.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { saveFinding } from '#services/findings/save-finding.ts';
import { sendBackCorrections } from '#services/findings/send-back-corrections.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { withMessage } from '#text/messages.ts';
import { minutesFields, text, workplacePath } from './assessment-fields.ts';
import { id, optionalDate, optionalId, version } from './fields.ts';
import { formAction } from './respond.ts';

/** A finding at the version the page showed: `<id>:<version>`. */
const seen = z
  .string()
  .regex(/^[0-9a-f]{32}:\d{1,9}$/)
  .transform((pair) => ({ findingId: pair.slice(0, 32), version: Number(pair.slice(33)) }));

const place = { assessmentId: id, criterionId: id };

export const findings = {
  saveFinding: formAction({
    input: z.strictObject({
      ...place,
      findingId: optionalId,
      version,
      text: text(10_000),
      requestedAction: text(10_000),
      priority: z.enum(priorities).default('SEDANG'),
      targetDate: optionalDate,
    }),
    service: (context, input) => saveFinding(context, { ...input, targetDate: input.targetDate ?? '' }),
    to: (input, _done, posted) => withMessage(workplacePath(input, posted), 'tersimpan'),
  }),
  removeFinding: formAction({
    input: z.strictObject({ ...place, findingId: id, version }),
    service: removeFinding,
    to: (input, _done, posted) => withMessage(workplacePath(input, posted), 'temuan-dihapus'),
  }),
  saveCorrection: formAction({
    input: z.strictObject({
      assessmentId: id,
      findingId: id,
      pic: text(200),
      action: text(10_000),
      state: z.enum(['BELUM', 'PROSES', 'SUDAH']),
      version,
    }),
    service: saveCorrection,
    to: ({ findingId }) => withMessage(`/temuan/${findingId}`, 'tersimpan'),
    data: ({ version }) => ({ version }),
  }),
  assignPic: formAction({
    input: z.strictObject({ findings: z.array(seen).max(200).default([]), pic: text(200) }),
    service: assignPic,
    to: () => withMessage('/temuan', 'tersimpan'),
  }),
  handInCorrections: formAction({
    input: z.strictObject({ assessmentId: id }),
    service: handInCorrections,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'perbaikan-dikirim'),
  }),
  decideFinding: formAction({
    input: z.strictObject({
      assessmentId: id,
      findingId: id,
      decision: z.enum(decisions),
      note: text(10_000),
      targetDate: optionalDate,
      version,
    }),
    service: decideFinding,
    to: ({ findingId }) => withMessage(`/temuan/${findingId}`, 'tersimpan'),
  }),
  approveFindings: formAction({
    input: z.strictObject({ findings: z.array(seen).max(200).default([]), note: text(10_000) }),
    service: approveFindings,
    to: () => withMessage('/temuan', 'temuan-disetujui'),
  }),
  sendBackCorrections: formAction({
    input: z.strictObject({ assessmentId: id, reason: text(2000) }),
    service: sendBackCorrections,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'perbaikan-dikembalikan'),
  }),
  finaliseAssessment: formAction({
    input: z.strictObject({ assessmentId: id, ...minutesFields }),
    service: finaliseAssessment,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'difinalkan'),
  }),
};
