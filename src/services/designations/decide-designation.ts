import { type DesignationForm, designate } from '#core/designation/designate.ts';
import type { Designated } from '#core/designation/designation.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { designationsOf } from '#storage/designations.ts';
import { type DualHead, findDualHead } from '#storage/role-assignments.ts';
import { loadDesignable } from './load-designable.ts';

export interface DesignationInput extends DesignationForm {
  assessmentId: string;
}

export interface DecidedDesignation {
  assessment: AssessmentRecord;
  designation: Designated;
  dualHead: DualHead | null;
}

/** What is recorded if it is recorded now. Refuses what `loadDesignable` and `designate` refuse, `designation-exists`. */
export async function decideDesignation(
  context: Context,
  db: Reader,
  { assessmentId, ...form }: DesignationInput,
): Promise<DecidedDesignation> {
  const { assessment, result } = await loadDesignable(context, db, assessmentId);
  await requireUndesignated(db, assessmentId);
  const { region, unit } = assessment;
  const today = dateIn(region.zone, context.now());
  const designation = designate(form, result, today);
  const dualHead = await findDualHead(db, { regionId: region.id, unitId: unit.id }, today);
  return { assessment, designation, dualHead };
}

/** An assessment carries one designation at a time; a revoked one makes room for another. */
async function requireUndesignated(db: Reader, assessmentId: string): Promise<void> {
  const before = await designationsOf(db, assessmentId);
  if (before.some(({ designation }) => designation.state === 'DITETAPKAN')) {
    throw new Refusal('designation-exists');
  }
}
