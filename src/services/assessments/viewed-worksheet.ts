import type { Worksheet } from '#core/assessment/worksheet.ts';
import { seesFactual, withoutVerdicts } from '#core/judging/factual-view.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { settingsOn } from '#storage/region-settings.ts';
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
  const early = await showsEarly(context, db, assessment.region);
  const factualShown = seesFactual(context.actor, ofAssessment(assessment), assessment.stage.state, early);
  return { assessment, sheet: factualShown ? sheet : withoutVerdicts(sheet), factualShown };
}

/** The region's switch of the day: the unit sees factual results before they are published. */
export async function showsEarly(
  { now }: Pick<Context, 'now'>,
  db: Reader,
  { id, zone }: Pick<AssessmentRecord['region'], 'id' | 'zone'>,
): Promise<boolean> {
  return (await settingsOn(db, id, dateIn(zone, now()))).showFactualEarly;
}
