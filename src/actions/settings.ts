import { z } from 'zod';
import { letterheadLines } from '#core/region/letterhead.ts';
import type { RegionSettings, SectionValues } from '#core/region/region-settings.ts';
import type { Context } from '#services/context.ts';
import { cancelSettings } from '#services/regions/cancel-settings.ts';
import { type PreviewWish, previewDocument, previewKinds } from '#services/regions/preview-document.ts';
import { saveSettings } from '#services/regions/save-settings.ts';
import { withMessage } from '#text/messages.ts';
import { previewText } from '#text/preview.ts';
import type { Drawn } from './drawn.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';
import {
  documentFields,
  documentSettings,
  letterheadFields,
  policyFields,
  policyForm,
  policySettings,
} from './settings-fields.ts';

const sectionPages = { KOP: 'kop', LAMBANG: 'kop', NASKAH: 'naskah', KEBIJAKAN: 'kebijakan' } as const;

const pageOf = (section: keyof typeof sectionPages, regionId: string) =>
  `/pengaturan/${sectionPages[section]}?daerah=${regionId}`;

/** Which example; the button that was pressed says so. */
const document = z.enum(previewKinds);

interface Dated {
  regionId: string;
  validFrom: string;
  seen: number;
}

function save(context: Context, { regionId, validFrom, seen }: Dated, saved: SectionValues): Promise<void> {
  return saveSettings(context, { regionId, validFrom, seen, saved });
}

/** The pages of a region's dated settings: letterhead, documents, policy; each with its example. */
export const settingsActions = {
  saveLetterhead: formAction({
    input: letterheadFields,
    service: (context, form) =>
      save(context, form, { section: 'KOP', values: { letterhead: letterheadLines(form) } }),
    to: ({ regionId }) => withMessage(pageOf('KOP', regionId), 'tersimpan'),
  }),

  previewLetterhead: formAction({
    input: letterheadFields.extend({ document }),
    service: (context, form) => drawn(context, form, { letterhead: letterheadLines(form) }),
    to: ({ regionId }) => pageOf('KOP', regionId),
    data: (drawing) => ({ drawn: drawing }),
  }),

  removeEmblem: formAction({
    input: z.strictObject({ regionId: fields.id, seen: fields.version, validFrom: fields.date }),
    service: (context, form) => save(context, form, { section: 'LAMBANG', values: { emblem: null } }),
    to: ({ regionId }) => withMessage(pageOf('LAMBANG', regionId), 'tersimpan'),
  }),

  saveDocumentSettings: formAction({
    input: documentFields,
    service: (context, form) => save(context, form, { section: 'NASKAH', values: documentSettings(form) }),
    to: ({ regionId }) => withMessage(pageOf('NASKAH', regionId), 'tersimpan'),
  }),

  previewDocumentSettings: formAction({
    input: documentFields.extend({ document }),
    service: (context, form) => drawn(context, form, documentSettings(form)),
    to: ({ regionId }) => pageOf('NASKAH', regionId),
    data: (drawing) => ({ drawn: drawing }),
  }),

  savePolicy: formAction({
    input: policyForm,
    service: (context, form) => save(context, form, { section: 'KEBIJAKAN', values: policySettings(form) }),
    to: ({ regionId }) => withMessage(pageOf('KEBIJAKAN', regionId), 'tersimpan'),
  }),

  previewPolicy: formAction({
    input: policyFields.extend({ document }),
    service: (context, form) => drawn(context, form, policySettings(form)),
    to: ({ regionId }) => pageOf('KEBIJAKAN', regionId),
    data: (drawing) => ({ drawn: drawing }),
  }),

  cancelSettings: formAction({
    input: z.strictObject({
      regionId: fields.id,
      settingsId: fields.id,
      section: z.enum(['KOP', 'LAMBANG', 'NASKAH', 'KEBIJAKAN']),
    }),
    service: cancelSettings,
    to: ({ regionId, section }) => withMessage(pageOf(section, regionId), 'pengaturan-dibatalkan'),
  }),
};

async function drawn(
  context: Context,
  form: Pick<PreviewWish, 'regionId' | 'validFrom'> & { document: PreviewWish['kind'] },
  settings: Partial<RegionSettings>,
): Promise<Drawn> {
  const { regionId, validFrom, document: kind } = form;
  const bytes = await previewDocument(context, { regionId, validFrom, kind, settings });
  return { bytes, fileName: previewText.fileName(kind) };
}
