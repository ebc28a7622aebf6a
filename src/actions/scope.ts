import { z } from 'zod';
import { instrumentCodes } from '#core/catalogue/instrument.ts';
import { assignStandards } from '#services/assessments/assign-standards.ts';
import { declareScope } from '#services/assessments/declare-scope.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { withMessage } from '#text/messages.ts';
import { ids } from './assessment-fields.ts';
import { id, version } from './fields.ts';
import { formAction } from './respond.ts';

export const scope = {
  startAssessment: formAction({
    input: z.strictObject({ periodId: id, unitId: id, instrument: z.enum(instrumentCodes), standards: ids }),
    service: startAssessment,
    to: (_input, { assessmentId }) => `/penilaian/${assessmentId}`,
  }),
  declareScope: formAction({
    input: z.strictObject({
      assessmentId: id,
      standards: ids,
      reasonFor: ids,
      reasons: z.array(z.string().max(1000)).max(200).default([]),
      version,
    }),
    service: declareScope,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}/lingkup`, 'tersimpan'),
  }),
  assignStandards: formAction({
    input: z.strictObject({ assessmentId: id, standard: id, userIds: ids }),
    service: assignStandards,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'tersimpan'),
  }),
};
