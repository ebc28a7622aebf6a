import type { FieldMessage } from '#components/field.ts';
import { postedForm } from '#components/posted-form.ts';
import type { WorksheetFinding } from '#core/assessment/worksheet.ts';

/** The prefix of a finding's fields, which tells several of them on one page apart. */
export function findingPrefix(number: number): string {
  return `temuan-${number}-`;
}

/** What was refused on the place of judging, for the summary at the top of the page. */
export function judgingErrors(
  page: Parameters<typeof postedForm>[0],
  findings: readonly WorksheetFinding[],
): FieldMessage[] {
  const forms = [
    postedForm(page, 'reviewEvidence', { prefix: 'tinjau-' }),
    postedForm(page, 'ruleNotApplicable', { prefix: 'putusan-' }),
    postedForm(page, 'giveVerdict', { prefix: 'nilai-' }),
    postedForm(page, 'noteIndividually', { prefix: 'pribadi-' }),
    postedForm(page, 'saveFinding', { about: { findingId: '' }, prefix: 'temuan-baru-' }),
    ...findings.flatMap(({ id, number }) =>
      ['saveFinding', 'removeFinding'].map((name) =>
        postedForm(page, name, { about: { findingId: id }, prefix: findingPrefix(number) }),
      ),
    ),
  ];
  return forms.flatMap(({ errors }) => errors);
}
