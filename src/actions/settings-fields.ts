import { z } from 'zod';
import { officialRoles, positionPrefixes, signingWays } from '#core/region/official.ts';
import {
  type DocumentSettings,
  fontSizes,
  marginLimits,
  type PageMargins,
  type PolicySettings,
  papers,
} from '#core/region/region-settings.ts';
import { policyKinds } from '#core/scoring/score-input.ts';
import * as fields from './fields.ts';

const margin = (side: keyof PageMargins) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().min(marginLimits[side].least).max(marginLimits[side].most));

const line = (longest: number) => z.string().trim().max(longest);

const dated = { regionId: fields.id, seen: fields.version, validFrom: fields.date };

export const letterheadFields = z.strictObject({
  ...dated,
  government: line(120),
  office: line(160),
  address: line(200),
  contact: fields.lines(800).pipe(z.array(z.string().max(200)).max(4)),
});

export const documentFields = z.strictObject({
  ...dated,
  paper: z.enum(papers),
  marginLeft: margin('left'),
  marginTop: margin('top'),
  marginRight: margin('right'),
  marginBottom: margin('bottom'),
  fontSize: z.enum(fontSizes.map(String)),
  place: line(100),
  basisMinutes: fields.lines(5000),
  basisQuarterly: fields.lines(5000),
  basisDesignation: fields.lines(5000),
  copiesQuarterly: fields.lines(5000),
  copiesMinutes: fields.lines(5000),
  copiesAssessorReport: fields.lines(5000),
  copiesDesignation: fields.lines(5000),
  initials: fields.lines(1000).pipe(z.array(z.string().max(100)).max(8)),
});

export const policyFields = z.strictObject({
  ...dated,
  policy: z.enum(policyKinds),
  threshold: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(100)]),
  procedureReference: line(500),
  showBudgetStandard: fields.tick,
  showFactualEarly: fields.tick,
  publishDesignations: fields.tick,
});

export const officialFields = z.strictObject({
  regionId: fields.id,
  unitId: fields.optionalId,
  role: z.enum(officialRoles),
  position: fields.text(300),
  prefix: z.enum(positionPrefixes),
  signing: z.enum(signingWays),
  onBehalfOf: line(300),
  through: line(300),
  name: fields.text(200),
  rank: fields.optionalText(100),
  employeeNumber: fields.optionalText(40),
  validFrom: fields.date,
  validUntil: fields.optionalDate,
});

type Typed<S extends z.ZodType> = z.output<S>;

export function documentSettings(form: Typed<typeof documentFields>): DocumentSettings {
  const { paper, place, initials } = form;
  return {
    paper,
    margins: {
      left: form.marginLeft,
      top: form.marginTop,
      right: form.marginRight,
      bottom: form.marginBottom,
    },
    fontSize: Number(form.fontSize),
    place,
    legalBasis: {
      minutes: form.basisMinutes,
      quarterly: form.basisQuarterly,
      designation: form.basisDesignation,
    },
    carbonCopies: {
      quarterly: form.copiesQuarterly,
      minutes: form.copiesMinutes,
      assessorReport: form.copiesAssessorReport,
      designation: form.copiesDesignation,
    },
    initials,
  };
}

export function policySettings(form: Typed<typeof policyFields>): PolicySettings {
  const { policy: kind, threshold, procedureReference, showBudgetStandard, showFactualEarly } = form;
  const policy = kind === 'AMBANG' ? { kind, threshold: threshold ?? 0 } : { kind };
  const { publishDesignations } = form;
  return { policy, procedureReference, showBudgetStandard, showFactualEarly, publishDesignations };
}

/** Whose names stand after "a.n." is asked only of those who sign so. */
export function officialWords<F extends Typed<typeof officialFields>>(form: F): F {
  const { signing } = form;
  return {
    ...form,
    onBehalfOf: signing === 'SENDIRI' ? '' : form.onBehalfOf,
    through: signing === 'UB' ? form.through : '',
  };
}

/** A threshold is needed for the policy that has one. */
export const policyForm = policyFields.refine(
  ({ policy, threshold }) => policy === 'SEMUA' || threshold !== null,
  { path: ['threshold'] },
);
