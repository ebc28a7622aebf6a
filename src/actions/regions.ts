import { z } from 'zod';
import { roles } from '#core/people/actor.ts';
import { regionKinds, unitKinds } from '#core/region/region.ts';
import { papers } from '#core/region/region-settings.ts';
import { slugOf } from '#core/region/slug.ts';
import { type Policy, policyKinds } from '#core/scoring/score-input.ts';
import { createRegion } from '#services/regions/create-region.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { saveRegionSettings } from '#services/regions/save-region-settings.ts';
import { withMessage } from '#text/messages.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';

const kind = z.enum(regionKinds);

const settingsFields = z.strictObject({
  regionId: fields.id,
  version: fields.version,
  name: fields.text(200),
  headTitle: fields.text(60),
  zone: fields.zone,
  paper: z.enum(papers),
  letterhead: fields.lines(5000),
  place: z.string().trim().max(100),
  basisMinutes: fields.lines(5000),
  basisQuarterly: fields.lines(5000),
  basisDesignation: fields.lines(5000),
  carbonCopies: fields.lines(5000),
  policy: z.enum(policyKinds),
  threshold: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(100)]),
  procedureReference: z.string().trim().max(500),
  showBudgetStandard: fields.tick,
  showFactualEarly: fields.tick,
  publishDesignations: fields.tick,
});

const settingsForm = settingsFields.refine(
  ({ policy, threshold }) => policy === 'SEMUA' || threshold !== null,
  { path: ['threshold'] },
);

/** The pages of regions, units and officials. */
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

  saveRegionSettings: formAction({
    input: settingsForm,
    service: (context, form) => {
      const { regionId, version, name, headTitle, zone, ...chosen } = form;
      const { basisMinutes, basisQuarterly, basisDesignation, policy, threshold, ...rest } = chosen;
      const settings = {
        ...rest,
        legalBasis: { minutes: basisMinutes, quarterly: basisQuarterly, designation: basisDesignation },
        policy: policyOf(policy, threshold),
      };
      return saveRegionSettings(context, { regionId, version, name, headTitle, zone, settings });
    },
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

  saveOfficial: formAction({
    input: z.strictObject({
      regionId: fields.id,
      unitId: fields.optionalId,
      role: z.enum(roles),
      position: fields.text(300),
      prefix: z.string().trim().max(20),
      name: fields.text(200),
      rank: fields.optionalText(100),
      employeeNumber: fields.optionalText(40),
      validFrom: fields.date,
    }),
    service: saveOfficial,
    to: ({ regionId }) => withMessage(`/pengaturan?daerah=${regionId}`, 'pejabat-dicatat'),
  }),
};

function policyOf(kind: Policy['kind'], threshold: number | null): Policy {
  return kind === 'AMBANG' ? { kind, threshold: threshold ?? 0 } : { kind };
}
