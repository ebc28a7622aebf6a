import type { AssessmentState } from '#core/assessment/assessment.ts';
import { Refusal } from '#core/refusal.ts';

/** Where a piece of evidence is attached, as far as the rules look. */
export interface Use {
  assessmentId: string;
  criterionId: string;
  state: AssessmentState;
}

/**
 * Evidence that was handed in stays as it was: what is attached to an assessment outside the unit's hands keeps its
 * description and is not deleted. Refuses `evidence-in-use` with those uses as data.
 */
export function requireUnheld(uses: readonly Use[], free: readonly AssessmentState[]): void {
  const held = uses.filter(({ state }) => !free.includes(state));
  if (held.length > 0) throw new Refusal('evidence-in-use', { data: held });
}
