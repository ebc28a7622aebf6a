import {
  findInWorksheet,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import type { OfAssessment, OfStandard } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { pinnedInstrument } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { loadWorksheet as loadSheet } from '#storage/worksheets.ts';
import { loadAssessment } from './load-assessment.ts';

export interface LoadedWorksheet {
  assessment: AssessmentRecord;
  sheet: Worksheet;
}

/** An assessment within the actor's reach with its worksheet. Refuses `not-found`. */
export async function loadWorksheet(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<LoadedWorksheet> {
  const assessment = await loadAssessment(context, db, assessmentId);
  const instrument = await pinnedInstrument(context, db, assessment);
  return { assessment, sheet: await loadSheet(db, assessment, instrument) };
}

/** One criterion of the worksheet with its standard. Refuses `not-found` for an id the instrument does not have. */
export function criterionIn(
  sheet: Worksheet,
  criterionId: string,
): { standard: WorksheetStandard; item: WorksheetCriterion } {
  const found = findInWorksheet(sheet, criterionId);
  if (found === null) throw new Refusal('not-found');
  return found;
}

/** Like `criterionIn`; refuses `criterion-out-of-scope` for a standard the unit did not declare. */
export function criterionInScope(
  sheet: Worksheet,
  criterionId: string,
): { standard: WorksheetStandard; item: WorksheetCriterion } {
  const found = criterionIn(sheet, criterionId);
  if (!found.standard.inScope) throw new Refusal('criterion-out-of-scope');
  return found;
}

/** What `permit` asks of an act on the assessment as a whole. */
export function ofAssessment({ id, region, unit, stage }: AssessmentRecord): OfAssessment {
  const submittedBy = 'submitted' in stage ? stage.submitted.by : null;
  return { regionId: region.id, unitId: unit.id, assessmentId: id, submittedBy };
}

/** What `permit` asks of an act on one standard: also who it is assigned to. */
export function ofStandard(
  assessment: AssessmentRecord,
  { assignees }: Pick<WorksheetStandard, 'assignees'>,
): OfStandard {
  return { ...ofAssessment(assessment), assignees };
}
