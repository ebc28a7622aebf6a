import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import type { Reader } from '#db/connect.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/**
 * The criterion whose evidence the actor is about to change. Refuses `not-found`, `criterion-out-of-scope`,
 * `not-allowed`, `wrong-state`, `window-closed`.
 */
export async function loadForEvidence(
  context: Context,
  db: Reader,
  place: { assessmentId: string; criterionId: string },
): Promise<{ assessment: AssessmentRecord; item: WorksheetCriterion }> {
  const { assessment, sheet } = await loadWorksheet(context, db, place.assessmentId);
  const { standard, item } = criterionInScope(sheet, place.criterionId);
  permit(context.actor, 'answer.save', ofStandard(assessment, standard));
  await editableNow(context, db, assessment);
  return { assessment, item };
}
