import { offeredStandards } from '#core/assessment/scope.ts';
import type { Worksheet, WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The standards of a worksheet the unit may declare, in the instrument's order; no other is shown to anybody. */
export function standardsOnOffer(
  { choices }: AssessmentRecord,
  sheet: Worksheet,
): readonly WorksheetStandard[] {
  const offered = offeredStandards(sheet.instrument.standards, choices.showBudgetStandard);
  return sheet.standards.filter(({ standard }) => offered.includes(standard));
}
