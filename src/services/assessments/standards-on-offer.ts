import { offeredStandards } from '#core/assessment/scope.ts';
import type { Worksheet, WorksheetStandard } from '#core/assessment/worksheet.ts';
import { scopeOf } from '#core/assessment/worksheet-scope.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { settingsOn } from '#storage/region-settings.ts';

/** The standards of a worksheet the unit may declare, in the instrument's order; no other is shown to anybody. */
export async function standardsOnOffer(
  { read, now }: Context,
  { region }: AssessmentRecord,
  sheet: Worksheet,
): Promise<readonly WorksheetStandard[]> {
  const { showBudgetStandard } = await settingsOn(read, region.id, dateIn(region.zone, now()));
  const offered = offeredStandards(sheet.instrument.standards, showBudgetStandard, scopeOf(sheet));
  return sheet.standards.filter(({ standard }) => offered.includes(standard));
}
