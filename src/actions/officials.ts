import { z } from 'zod';
import { endOfficial, removeOfficial } from '#services/regions/end-official.ts';
import { previewDocument } from '#services/regions/preview-document.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { withMessage } from '#text/messages.ts';
import { previewText } from '#text/preview.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';
import { officialFields, officialWords } from './settings-fields.ts';

const page = ({ regionId }: { regionId: string }) => `/pengaturan/pejabat?daerah=${regionId}`;

const chosen = { regionId: fields.id, officialId: fields.id };

/** The page of the officials whose names documents carry. */
export const officialActions = {
  saveOfficial: formAction({
    input: officialFields,
    service: (context, form) => saveOfficial(context, officialWords(form)),
    to: (form) => withMessage(page(form), 'pejabat-dicatat'),
  }),

  previewOfficial: formAction({
    input: officialFields,
    service: async (context, form) => {
      const official = officialWords({
        ...form,
        employeeNumber: form.employeeNumber?.replaceAll(/\s/g, '') || null,
      });
      const { regionId, validFrom } = form;
      const kind = exampleOf(form.role);
      const bytes = await previewDocument(context, { regionId, validFrom, kind, settings: {}, official });
      return { bytes, fileName: previewText.fileName(kind) };
    },
    to: page,
    data: (drawn) => ({ drawn }),
  }),

  endOfficial: formAction({
    input: z.strictObject({ ...chosen, lastDay: fields.date }),
    service: endOfficial,
    to: (form) => withMessage(page(form), 'tersimpan'),
  }),

  removeOfficial: formAction({
    input: z.strictObject(chosen),
    service: removeOfficial,
    to: (form) => withMessage(page(form), 'pejabat-dihapus'),
  }),
};

/** The document that carries the name or the position of this role. */
function exampleOf(role: z.output<typeof officialFields>['role']): 'minutes' | 'quarterly' {
  return role === 'KEPALA_DINAS' || role === 'PENYELENGGARA_JARINGAN_WEB' ? 'minutes' : 'quarterly';
}
