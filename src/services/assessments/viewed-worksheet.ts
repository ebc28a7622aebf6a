import type { Worksheet } from '#core/assessment/worksheet.ts';
import { seesFactual, withoutVerdicts } from '#core/judging/factual-view.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';

export interface ViewedWorksheet {
  assessment: AssessmentRecord;
  /** Without what the actor may not see yet. */
  sheet: Worksheet;
  /** Verdicts, findings and factual scores are in it. */
  factualShown: boolean;
}

/** The worksheet as the actor may see it now. Refuses `not-found`. */
export async function viewWorksheet(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<ViewedWorksheet> {
  const { assessment, sheet } = await loadWorksheet(context, db, assessmentId);
  const { stage, choices } = assessment;
  const target = ofAssessment(assessment);
  const factualShown = seesFactual(context.actor, target, stage.state, choices.showFactualEarly);
  return { assessment, sheet: factualShown ? sheet : withoutVerdicts(sheet), factualShown };
}
