import type { AssessmentState } from '#core/assessment/assessment.ts';
import { isOpen, type Stage, type Window } from './period.ts';

export function isUnitsTurn(
  state: AssessmentState,
  windows: Readonly<Record<Stage, Window>>,
  now: string,
): boolean {
  return unitStages(state).some((stage) => isOpen(windows[stage], now));
}

/**
 * The stages during which the unit may work on an assessment: a draft only while the self-assessment is open, a
 * returned one also while the factual assessment is, since that is where it was sent back from.
 */
function unitStages(state: AssessmentState): readonly Stage[] {
  if (state === 'DRAF') return ['PENILAIAN_MANDIRI'];
  return state === 'DIKEMBALIKAN' ? ['PENILAIAN_MANDIRI', 'PENILAIAN_FAKTUAL'] : [];
}
