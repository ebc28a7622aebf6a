import { z } from 'zod';
import { submitAssessment } from '#services/assessments/submit-assessment.ts';
import { withdrawSubmission } from '#services/assessments/withdraw-submission.ts';
import { withMessage } from '#text/messages.ts';
import { id, version } from './fields.ts';
import { formAction } from './respond.ts';

const move = z.strictObject({ assessmentId: id, version });

export const submission = {
  submitAssessment: formAction({
    input: move,
    service: submitAssessment,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'diajukan'),
  }),
  withdrawSubmission: formAction({
    input: move,
    service: withdrawSubmission,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'ditarik'),
  }),
};
