import type { AssessmentState } from '#core/assessment/assessment.ts';
import { type FindingState, isSettled } from './finding.ts';

export interface TurnFacts {
  assessment: AssessmentState;
  state: FindingState;
  carriedOverTo: string | null;
}

/** Whose work a finding waits for: the unit's queue, the assessors' mirror queue, or nobody's. */
export function findingTurn({ assessment, state, carriedOverTo }: TurnFacts): 'UNIT' | 'PENILAI' | null {
  if (isSettled({ state, carriedOverTo })) return null;
  if (assessment === 'TINDAKAN_PERBAIKAN') return state === 'SUDAH' ? null : 'UNIT';
  return assessment === 'VERIFIKASI_PERBAIKAN' ? 'PENILAI' : null;
}

/** Past the target that holds, the new one where it was carried over; an approved finding is never late. */
export function isOverdue(
  finding: { state: FindingState; targetDate: string; carriedOverTo: string | null },
  today: string,
): boolean {
  return finding.state !== 'DISETUJUI' && (finding.carriedOverTo ?? finding.targetDate) < today;
}
