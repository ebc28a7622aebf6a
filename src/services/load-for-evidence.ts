import { permit } from '#core/permissions.ts';
import type { WorksheetCriterion } from '#core/worksheet.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import type { Context } from './context.ts';
import { editableNow } from './editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from './load-worksheet.ts';

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
