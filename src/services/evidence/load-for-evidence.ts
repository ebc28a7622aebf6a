import type { WorksheetEvidence } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { findingToCorrect } from '#services/findings/save-correction.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { assessmentOfFinding } from '#storage/findings.ts';

/** What evidence is for: the answer to a criterion, or the correction of a finding. */
export type EvidencePlace = { assessmentId: string; criterionId: string } | { findingId: string };

export interface EvidenceHolder {
  assessment: AssessmentRecord;
  criterionId: string;
  /** Null: the answer's. */
  findingId: string | null;
  /** What is attached there. */
  evidence: readonly WorksheetEvidence[];
}

/**
 * The place whose evidence the actor is about to change. Refuses `not-found`, `criterion-out-of-scope`, `not-allowed`,
 * `wrong-state`, `window-closed`.
 */
export async function loadForEvidence(
  context: Context,
  db: Reader,
  place: EvidencePlace,
): Promise<EvidenceHolder> {
  if ('findingId' in place) return loadCorrection(context, db, place.findingId);
  const { assessment, sheet } = await loadWorksheet(context, db, place.assessmentId);
  const { standard, item } = criterionInScope(sheet, place.criterionId);
  permit(context.actor, 'answer.save', ofStandard(assessment, standard));
  await editableNow(context, db, assessment);
  return { assessment, criterionId: item.criterion.id, findingId: null, evidence: item.evidence };
}

async function loadCorrection(context: Context, db: Reader, findingId: string): Promise<EvidenceHolder> {
  const assessmentId = await assessmentOfFinding(db, findingId);
  if (assessmentId === null) throw new Refusal('not-found');
  const loaded = await loadWorksheet(context, db, assessmentId);
  const { criterion, finding } = findingToCorrect(context, loaded, findingId);
  if (finding.state === 'DISETUJUI') throw new Refusal('wrong-state');
  return { assessment: loaded.assessment, criterionId: criterion.id, findingId, evidence: finding.evidence };
}
