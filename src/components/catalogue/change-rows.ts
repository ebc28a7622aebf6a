import { citationText } from '#core/catalogue/citation-text.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import type { InstrumentDifference, PlacedCriterion } from '#core/catalogue/instrument-difference.ts';
import { templateYesNo } from '#core/catalogue/template-format.ts';
import { kindLabels } from '#text/states.ts';
import { criterionFieldLabels, standardFieldLabels, versionPageTexts as texts } from '#text/version-pages.ts';

/** One field of one thing, before and after, in words. */
export interface ChangeRow {
  id: string;
  field: string;
  before: string;
  after: string;
}

export function criterionChanges({ criteria }: InstrumentDifference): ChangeRow[] {
  return criteria.changed.flatMap(({ before, after, fields }) =>
    fields.map((field) => ({
      id: after.criterion.id,
      field: criterionFieldLabels[field],
      before: criterionWords(before, field),
      after: criterionWords(after, field),
    })),
  );
}

export function standardChanges({ standards }: InstrumentDifference): ChangeRow[] {
  return standards.changed.flatMap(({ before, after, fields }) =>
    fields.map((field) => ({
      id: after.code,
      field: standardFieldLabels[field],
      before: words(before[field]),
      after: words(after[field]),
    })),
  );
}

export function criterionWords(
  { standard, criterion }: PlacedCriterion,
  field: keyof Criterion | 'standard',
): string {
  if (field === 'standard') return standard;
  if (field === 'kind') return kindLabels[criterion.kind];
  if (field === 'citations') return words(criterion.citations.map(citationText).join('\n'));
  if (field === 'sources') return words(criterion.sources.join('\n'));
  if (field !== 'maxAgeMonths') return words(criterion[field]);
  return criterion.maxAgeMonths === null ? texts.ageless : texts.months(criterion.maxAgeMonths);
}

function words(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? templateYesNo.yes : templateYesNo.no;
  return value === null || value === '' ? texts.empty : String(value);
}
