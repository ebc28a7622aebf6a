import { z } from 'zod';
import { regionKinds, unitKinds } from '#core/region/region.ts';
import { slugOf } from '#core/region/slug.ts';
import { createRegion } from '#services/regions/create-region.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { saveRegion } from '#services/regions/save-region.ts';
import { withMessage } from '#text/messages.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';

const kind = z.enum(regionKinds);

/** The pages of regions and units. */
export const regionActions = {
  createRegion: formAction({
    input: z.strictObject({
      name: fields.text(200),
      kind,
      headTitle: fields.text(60),
      zone: fields.zone,
    }),
    service: (context, form) => createRegion(context, { ...form, code: slugOf(form.name) || 'daerah' }),
    to: (_form, { regionId }) => withMessage(`/pengaturan?daerah=${regionId}`, 'daerah-dibuat'),
  }),

  saveRegion: formAction({
    input: z.strictObject({
      regionId: fields.id,
      version: fields.version,
      name: fields.text(200),
      headTitle: fields.text(60),
      zone: fields.zone,
    }),
    service: saveRegion,
    to: ({ regionId }) => withMessage(`/pengaturan?daerah=${regionId}`, 'tersimpan'),
  }),

  createUnit: formAction({
    input: z.strictObject({
      regionId: fields.id,
      code: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9-]{2,40}$/),
      name: fields.text(200),
      kind: z.enum(unitKinds),
    }),
    service: createUnit,
    to: ({ regionId }) => withMessage(`/pengaturan?daerah=${regionId}`, 'unit-dibuat'),
  }),
};
