import { type Designable, requireDesignable } from '#core/designation/designate.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { latestSnapshot } from '#storage/snapshots.ts';

export interface LoadedDesignable {
  assessment: AssessmentRecord;
  /** Frozen when the assessment became final. */
  model: AssessmentModel;
  result: Designable;
}

/**
 * A final LPSE assessment for who may designate it. Refuses `not-found`, `not-allowed`, `designation-not-lpse`,
 * `wrong-state`.
 */
export async function loadDesignable(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<LoadedDesignable> {
  const assessment = await loadAssessment(context, db, assessmentId);
  permit(context.actor, 'designation.decide', { regionId: assessment.region.id });
  requireDesignable(assessment.instrument.code, assessment.stage.state);
  const model = await frozenResult(db, assessmentId);
  return { assessment, model, result: designableIn(assessment, model) };
}

/** Only the frozen factual result counts, and not what an evaluation of today would give. */
export function designableIn(
  { stage, region }: AssessmentRecord,
  { standards }: AssessmentModel,
): Designable {
  const own = standards.filter(({ outsideRegulation }) => !outsideRegulation);
  const fulfilled = own.filter(({ factual }) => factual?.status === 'MEMENUHI');
  return {
    standards: own.map(({ code }) => code),
    fulfilled: new Set(fulfilled.map(({ code }) => code)),
    finalOn: stage.state === 'FINAL' ? dateIn(region.zone, stage.finalised.at) : '',
  };
}

/** Of a final assessment; its missing is a fault. */
export async function frozenResult(db: Reader, assessmentId: string): Promise<AssessmentModel> {
  const frozen = await latestSnapshot(db, assessmentId, 'HASIL_AKHIR');
  if (frozen === null) throw new Error(`the final assessment ${assessmentId} has no frozen result`);
  return JSON.parse(frozen.content);
}
