import { seesFactual, withoutVerdicts } from '#core/factual-view.ts';
import type { Reader } from '#db/connect.ts';
import { showsFactualEarly } from './assessment-model.ts';
import type { Context } from './context.ts';
import { type LoadedWorksheet, loadWorksheet, ofAssessment } from './load-worksheet.ts';

/** The worksheet as the actor may see it now: verdicts and findings left out before their publication. */
export async function visibleWorksheet(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<LoadedWorksheet> {
  const { assessment, sheet } = await loadWorksheet(context, db, assessmentId);
  const early = await showsFactualEarly(context, db, assessment);
  const shown = seesFactual(context.actor, ofAssessment(assessment), assessment.stage.state, early);
  return { assessment, sheet: shown ? sheet : withoutVerdicts(sheet) };
}
