import { z } from 'zod';
import { checkDesignation } from '#services/designations/check-designation.ts';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import { revokeDesignation } from '#services/designations/revoke-designation.ts';
import { warnLpse } from '#services/designations/warn-lpse.ts';
import { type MessageCode, withMessage } from '#text/messages.ts';
import { ids, text as words } from './assessment-fields.ts';
import { designationQuery, designationShape } from './designation-fields.ts';
import { date, id, text } from './fields.ts';
import { formAction } from './respond.ts';

export const designations = {
  /** Nothing is written: the answers go on to the page on which they are confirmed. */
  checkDesignation: formAction({
    input: designationShape,
    service: async (context, form) => {
      await checkDesignation(context, form);
    },
    to: (form) => `/penetapan/baru/periksa?${designationQuery(form)}`,
  }),
  designateLpse: formAction({
    input: designationShape,
    service: designateLpse,
    to: (_form, { designationId }) => designationPath(designationId, 'penetapan-dicatat'),
  }),
  warnLpse: formAction({
    input: z.strictObject({
      designationId: id,
      letterNumber: text(200),
      letterDate: date,
      reason: words(10_000),
      deadline: date,
    }),
    service: warnLpse,
    to: ({ designationId }) => designationPath(designationId, 'peringatan-dicatat'),
  }),
  revokeDesignation: formAction({
    input: z.strictObject({
      designationId: id,
      decreeNumber: text(200),
      decreeDate: date,
      reason: words(10_000),
      effectiveDate: date,
      confirmation: words(200),
      findingIds: ids,
    }),
    service: revokeDesignation,
    to: ({ designationId }) => designationPath(designationId, 'penetapan-dicabut'),
  }),
};

function designationPath(designationId: string, message: MessageCode): string {
  return withMessage(`/penetapan/${designationId}`, message);
}
