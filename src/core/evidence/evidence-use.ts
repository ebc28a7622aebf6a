import type { AssessmentState } from '#core/assessment/assessment.ts';
import { Refusal } from '#core/refusal.ts';

/** Where a piece of evidence is attached, as far as the rules look. */
export interface Use {
  assessmentId: string;
  criterionId: string;
  /** The finding whose correction it proves; null: it proves the answer. */
  findingId: string | null;
  state: AssessmentState;
}

/** What is about to be done with the evidence. */
export type Change = 'DESCRIBE' | 'DELETE';

/**
 * Whether the use holds the evidence as it is: once it was handed in with an answer, or with a correction. While a
 * finding is being corrected its evidence may be described anew, but is deleted only after it was taken off.
 */
export function holds({ findingId, state }: Pick<Use, 'findingId' | 'state'>, change: Change): boolean {
  if (change === 'DELETE') return findingId !== null || state !== 'DRAF';
  return findingId === null ? state !== 'DRAF' && state !== 'DIKEMBALIKAN' : state !== 'TINDAKAN_PERBAIKAN';
}

/** Refuses `evidence-in-use` with the uses that hold the evidence as data. */
export function requireUnheld(uses: readonly Use[], change: Change): void {
  const held = uses.filter((use) => holds(use, change));
  if (held.length > 0) throw new Refusal('evidence-in-use', { data: held });
}
