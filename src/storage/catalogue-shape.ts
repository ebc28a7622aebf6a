import { z } from 'zod';
import type { Citation } from '#core/catalogue/citation.ts';
import { criterionKinds, instrumentCodes } from '#core/catalogue/instrument.ts';

// YAML reads `article: 6` as a number; an address is text, for there is also an article "12A".
const label = z.union([z.string().min(1), z.int().positive()]).transform(String);

const citation = z
  .strictObject({
    regulation: z.string(),
    article: label,
    paragraph: label.exactOptional(),
    letter: label.exactOptional(),
    number: label.exactOptional(),
  })
  .transform((value): Citation => value);

const criterion = z.strictObject({
  id: z.string(),
  text: z.string(),
  kind: z.enum(criterionKinds),
  mandatory: z.boolean(),
  weight: z.number(),
  maxAgeMonths: z.number().nullable(),
  expectedEvidence: z.string(),
  citations: z.array(citation),
  sources: z.array(z.string()),
});

const standard = z.strictObject({
  code: z.string(),
  name: z.string(),
  weight: z.number(),
  letter: z.string().nullable(),
  lkppNumber: z.number().nullable(),
  outsideRegulation: z.boolean(),
  isoReference: z.string().nullable(),
  note: z.string().nullable(),
  criteria: z.array(criterion),
});

/** The shape only; what the values may be is `instrumentFaults`'s to say. */
export const instrumentShape = z.strictObject({
  code: z.enum(instrumentCodes),
  version: z.number(),
  title: z.string(),
  legalBasis: z.array(citation),
  status: z.enum(['USULAN', 'DITETAPKAN']),
  decree: z.strictObject({ number: z.string(), date: z.iso.date() }).nullable(),
  standards: z.array(standard),
});

/** sources.yaml and checksums.json: a text for each name. */
export const namesShape = z.record(z.string(), z.string());
