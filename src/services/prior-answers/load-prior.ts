import { type PriorAnswer, priorAnswer } from '#core/assessment/prior-answer.ts';
import { findInWorksheet, type Worksheet, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { assessmentReach } from '#core/people/reach.ts';
import type { Reader } from '#db/connect.ts';
import type { LoadedWorksheet } from '#services/assessments/load-worksheet.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentRecord, findPreviousAssessment } from '#storage/assessments.ts';
import { listRejected } from '#storage/evidence-links.ts';

/** The unit's assessment before one, as the actor may see it. */
export interface Prior {
  assessment: AssessmentRecord;
  /** Null where its version of the instrument had no such criterion. */
  last(criterionId: string): WorksheetCriterion | null;
  answerOf(item: WorksheetCriterion): PriorAnswer;
}

/** Null when there is none within reach. */
export async function loadPrior(
  context: Context,
  db: Reader,
  { assessment, sheet }: LoadedWorksheet,
): Promise<Prior | null> {
  const previous = await findPreviousAssessment(db, assessmentReach(context.actor), assessment);
  if (previous === null) return null;
  const viewed = await viewWorksheet(context, db, previous.id);
  const last = (criterionId: string) => lastOf(viewed.sheet, criterionId);
  const rejected = await listRejected(db, assessment.id);
  const { referenceDate: reference } = sheet;
  return {
    assessment: previous,
    last,
    answerOf: (now) => {
      const { id } = now.criterion;
      return priorAnswer({ now, last: last(id), reference, rejectedNow: rejected.get(id) ?? new Set() });
    },
  };
}

function lastOf(sheet: Worksheet, criterionId: string): WorksheetCriterion | null {
  return findInWorksheet(sheet, criterionId)?.item ?? null;
}
