import { z } from 'zod';
import { answerValues, notApplicableRulings } from '#core/assessment/answer.ts';
import { criterionKinds } from '#core/catalogue/instrument.ts';
import { evidenceStatuses } from '#core/evidence/evidence.ts';
import { maxWeight, type ScoreInput } from '#core/scoring/score-input.ts';
import { scoreCommandText } from '#text/score-command.ts';

// A group has at most 17 standards; the bounds only keep a hostile document from running for long.
const maxStandards = 1_000;
const maxItems = 1_000;
// Far beyond any rule, near enough for every date plus the months to stay a date.
const maxMonths = 12_000;

const name = z.string().min(1).max(200);
const weight = z.int().min(1).max(maxWeight);

const evidence = z.strictObject({ date: z.iso.date(), status: z.enum(evidenceStatuses) });

const criterion = z
  .strictObject({
    id: name,
    kind: z.enum(criterionKinds),
    mandatory: z.boolean(),
    weight,
    maxAgeMonths: z.int().min(0).max(maxMonths).nullable(),
    answer: z.enum(answerValues).nullable(),
    notApplicable: z.enum(notApplicableRulings).nullable(),
    evidence: z.array(evidence).max(maxItems),
  })
  .refine((it) => it.answer !== 'TIDAK_BERLAKU' || it.notApplicable !== null, {
    path: ['notApplicable'],
    error: scoreCommandText.rulingMissing,
  })
  .refine((it) => it.answer === 'TIDAK_BERLAKU' || it.notApplicable === null, {
    path: ['notApplicable'],
    error: scoreCommandText.rulingUnexpected,
  });

const standard = z.strictObject({
  code: name,
  inScope: z.boolean(),
  weight,
  criteria: z
    .array(criterion)
    .max(maxItems)
    .check(unique((it) => it.id, 'id', scoreCommandText.duplicateCriterion)),
});

const policy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('SEMUA') }),
  z.strictObject({ kind: z.literal('AMBANG'), threshold: z.number().min(0).max(100) }),
]);

/** The document of `kaji score`, unknown fields refused. */
export const scoreInputSchema: z.ZodType<ScoreInput> = z.strictObject({
  reference: z.iso.date(),
  policy,
  standards: z
    .array(standard)
    .max(maxStandards)
    .check(unique((it) => it.code, 'code', scoreCommandText.duplicateStandard)),
});

function unique<T>(keyOf: (item: T) => string, field: string, message: string): z.core.CheckFn<T[]> {
  return ({ value, issues }) => {
    const seen = new Set<string>();
    value.forEach((item, index) => {
      const key = keyOf(item);
      if (seen.has(key)) issues.push({ code: 'custom', input: key, path: [index, field], message });
      seen.add(key);
    });
  };
}
