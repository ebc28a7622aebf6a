import { z } from 'zod';
import { resetOverride } from '#services/overrides/reset-override.ts';
import { saveOverride } from '#services/overrides/save-override.ts';
import { withMessage } from '#text/messages.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';

const place = z.string().trim().max(100);
const lines = fields.lines(5000);
const common = { version: fields.version, place, legalBasis: lines, carbonCopies: lines };

const reportPage = ({ reportId }: { reportId: string }) => `/laporan/${reportId}/naskah`;
const assessmentPage = ({ assessmentId }: { assessmentId: string }) => `/penilaian/${assessmentId}/naskah`;

/** What one document says differently from the settings of its region. */
export const overrides = {
  saveReportWording: formAction({
    input: z.strictObject({
      reportId: fields.id,
      ...common,
      initials: fields.lines(1000).pipe(z.array(z.string().max(100)).max(8)),
    }),
    service: (context, { reportId, version, ...typed }) =>
      saveOverride(context, { of: { reportId }, version, typed }),
    to: (form) => withMessage(reportPage(form), 'naskah-disesuaikan'),
  }),

  resetReportWording: formAction({
    input: z.strictObject({ reportId: fields.id, version: fields.version }),
    service: (context, { reportId, version }) => resetOverride(context, { of: { reportId }, version }),
    to: (form) => withMessage(reportPage(form), 'naskah-dibakukan'),
  }),

  saveAssessmentWording: formAction({
    input: z.strictObject({ assessmentId: fields.id, ...common, assessorCopies: lines }),
    service: (context, { assessmentId, version, ...typed }) =>
      saveOverride(context, { of: { assessmentId }, version, typed }),
    to: (form) => withMessage(assessmentPage(form), 'naskah-disesuaikan'),
  }),

  resetAssessmentWording: formAction({
    input: z.strictObject({ assessmentId: fields.id, version: fields.version }),
    service: (context, { assessmentId, version }) =>
      resetOverride(context, { of: { assessmentId }, version }),
    to: (form) => withMessage(assessmentPage(form), 'naskah-dibakukan'),
  }),
};
