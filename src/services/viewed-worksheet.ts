import { seesFactual, withoutVerdicts } from '#core/factual-view.ts';
import type { Worksheet } from '#core/worksheet.ts';
import { dateIn } from '#core/zone.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { settingsOn } from '#storage/region-settings.ts';
import type { Context } from './context.ts';
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
  const factualShown = await showsFactual(context, db, assessment);
  return { assessment, sheet: factualShown ? sheet : withoutVerdicts(sheet), factualShown };
}

export async function showsFactual(
  { actor, now }: Context,
  db: Reader,
  assessment: AssessmentRecord,
): Promise<boolean> {
  const { region, stage } = assessment;
  const { showFactualEarly } = await settingsOn(db, region.id, dateIn(region.zone, now()));
  return seesFactual(actor, ofAssessment(assessment), stage.state, showFactualEarly);
}
