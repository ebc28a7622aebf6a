import { Refusal } from '#core/refusal.ts';

/** The chain of the quarterly report: LPSE → Sekda (through the Asisten) → head of the region (BLT8 Ps.23). */
export const reportStates = ['DRAF', 'DITANDATANGANI', 'DITERIMA', 'DITERUSKAN', 'DIKEMBALIKAN'] as const;

export type ReportState = (typeof reportStates)[number];

export type ReportStep = 'sign' | 'receive' | 'forward' | 'return' | 'redraft';

const steps: Record<ReportStep, { from: readonly ReportState[]; to: ReportState }> = {
  sign: { from: ['DRAF'], to: 'DITANDATANGANI' },
  receive: { from: ['DITANDATANGANI'], to: 'DITERIMA' },
  forward: { from: ['DITERIMA'], to: 'DITERUSKAN' },
  return: { from: ['DITANDATANGANI', 'DITERIMA'], to: 'DIKEMBALIKAN' },
  redraft: { from: ['DIKEMBALIKAN'], to: 'DRAF' },
};

/** The state after a step; refuses `wrong-state` when the step does not start from `state`. */
export function takeStep(state: ReportState, step: ReportStep): ReportState {
  const { from, to } = steps[step];
  if (!from.includes(state)) throw new Refusal('wrong-state');
  return to;
}
