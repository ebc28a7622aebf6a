import type { Criterion } from './instrument.ts';

const asked = [
  'text',
  'kind',
  'mandatory',
  'expectedEvidence',
  'maxAgeMonths',
] as const satisfies readonly (keyof Criterion)[];

/** A part of what a criterion asks; its weight and the law behind it are none. */
export type CriterionPart = (typeof asked)[number];

/** What one version of a criterion asks differently than another; where nothing, an answer to the one answers the other. */
export function changedParts(before: Criterion, after: Criterion): readonly CriterionPart[] {
  return asked.filter((part) => before[part] !== after[part]);
}
