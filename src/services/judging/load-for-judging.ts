import { inState, type Judging } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { isOpen } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { type LoadedWorksheet, loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { findAssessor } from '#storage/assessors.ts';
import { windowsOf } from '#storage/period-windows.ts';

/**
 * The worksheet for an act of the factual assessment. Refuses `not-found`, `not-allowed`, `own-work`, `wrong-state`,
 * `window-closed`, `appointment-expired`.
 */
export async function loadForJudging(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<LoadedWorksheet & { stage: Judging }> {
  const { assessment, sheet } = await loadWorksheet(context, db, assessmentId);
  permit(context.actor, 'assessment.judge', ofAssessment(assessment));
  return { assessment, sheet, stage: await judgingNow(context, db, assessment) };
}

/** The assessment as one that is judged now. Refuses `wrong-state`, `window-closed`, `appointment-expired`. */
export async function judgingNow(
  context: Context,
  db: Reader,
  assessment: AssessmentRecord,
): Promise<Judging> {
  const stage = inState(assessment.stage, 'PENILAIAN_FAKTUAL');
  await inFactualWindow(context, db, assessment);
  await appointed(context, db, assessment);
  return stage;
}

/** Refuses `window-closed` outside the window of the factual assessment. */
export async function inFactualWindow(
  { now }: Context,
  db: Reader,
  { period }: AssessmentRecord,
): Promise<void> {
  const windows = await windowsOf(db, period.id);
  if (!isOpen(windows.PENILAIAN_FAKTUAL, now())) throw new Refusal('window-closed');
}

/** Refuses `appointment-expired` when the letter that appoints the actor has run out in the region. */
export async function appointed(
  { actor, now }: Context,
  db: Reader,
  { id, region }: AssessmentRecord,
): Promise<void> {
  const seat = await findAssessor(db, id, actor.userId);
  if (seat !== null && seat.appointmentExpires < dateIn(region.zone, now())) {
    throw new Refusal('appointment-expired');
  }
}
