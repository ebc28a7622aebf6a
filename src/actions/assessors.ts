import { z } from 'zod';
import { assignAssessor } from '#services/judging/assign-assessor.ts';
import { releaseAssessor } from '#services/judging/release-assessor.ts';
import { withMessage } from '#text/messages.ts';
import { text } from './assessment-fields.ts';
import { date, id, tick } from './fields.ts';
import { formAction } from './respond.ts';

export const assessors = {
  assignAssessor: formAction({
    input: z.strictObject({
      assessmentId: id,
      userId: id,
      lead: tick,
      appointmentNumber: text(200),
      appointmentDate: date,
      appointmentExpires: date,
    }),
    service: assignAssessor,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}/penilai`, 'penilai-ditugaskan'),
  }),
  releaseAssessor: formAction({
    input: z.strictObject({ assessmentId: id, userId: id }),
    service: releaseAssessor,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}/penilai`, 'penilai-dibebastugaskan'),
  }),
};
