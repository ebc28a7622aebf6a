import { Refusal } from '#core/refusal.ts';
import type { IssuanceState } from './issuance.ts';

/** The chain of the quarterly report: LPSE → Sekda (through the Asisten) → head of the region (BLT8 Ps.23). */
export const reportStates = ['DRAF', 'DITANDATANGANI', 'DITERIMA', 'DITERUSKAN', 'DIKEMBALIKAN'] as const;

export type ReportState = (typeof reportStates)[number];

/** `redraft` begins a revision; the report it starts from stays as it is. */
export type ReportStep = 'sign' | 'receive' | 'forward' | 'return' | 'redraft';

const steps: Record<ReportStep, { from: readonly ReportState[]; to: ReportState }> = {
  sign: { from: ['DRAF'], to: 'DITANDATANGANI' },
  receive: { from: ['DITANDATANGANI'], to: 'DITERIMA' },
  forward: { from: ['DITERIMA'], to: 'DITERUSKAN' },
  return: { from: ['DITANDATANGANI', 'DITERIMA'], to: 'DIKEMBALIKAN' },
  redraft: { from: ['DITANDATANGANI', 'DITERIMA', 'DITERUSKAN', 'DIKEMBALIKAN'], to: 'DRAF' },
};

/** Whether a revision of it may be begun. */
export function isRevisable(state: ReportState): boolean {
  return steps.redraft.from.includes(state);
}

/** Refuses what nobody may move, forward or withdraw any more. */
export function requireInForce(issuance: IssuanceState | null): void {
  if (issuance === 'DITARIK') throw new Refusal('report-withdrawn');
  if (issuance === 'DIGANTIKAN') throw new Refusal('report-replaced');
}

/** The head of the LPSE withdraws what has not left the Sekda, the Sekda what has: who let it go takes it back. */
export function withdrawnBy(state: ReportState): 'report.sign' | 'report.forward' | null {
  if (state === 'DRAF') return null;
  return state === 'DITERUSKAN' ? 'report.forward' : 'report.sign';
}

/** The state after a step; refuses `wrong-state` when the step does not start from `state`. */
export function takeStep(state: ReportState, step: ReportStep): ReportState {
  const { from, to } = steps[step];
  if (!from.includes(state)) throw new Refusal('wrong-state');
  return to;
}
