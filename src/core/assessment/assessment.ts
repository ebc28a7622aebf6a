import type { CompleteVerdicts } from '#core/judging/verdict.ts';
import { Refusal } from '#core/refusal.ts';
import type { CompleteAnswers } from './completeness.ts';

/** Stored states, in the order of the work. */
export const assessmentStates = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'PENILAIAN_FAKTUAL',
  'TINDAKAN_PERBAIKAN',
  'VERIFIKASI_PERBAIKAN',
  'FINAL',
  'DIBUKA_KEMBALI',
] as const;

export type AssessmentState = (typeof assessmentStates)[number];

/** Who did a thing, and when. */
export interface Deed {
  by: string;
  at: string;
}

interface Identity {
  id: string;
  version: number;
  /** How many times the assessor has returned it. */
  returnCount: number;
}

export interface Draft extends Identity {
  state: 'DRAF';
}
export interface Submitted extends Identity {
  state: 'DIAJUKAN';
  submitted: Deed;
}
export interface Returned extends Identity {
  state: 'DIKEMBALIKAN';
  submitted: Deed;
}
export interface Judging extends Identity {
  state: 'PENILAIAN_FAKTUAL';
  submitted: Deed;
}
export interface Correcting extends Identity {
  state: 'TINDAKAN_PERBAIKAN';
  submitted: Deed;
}
export interface Verifying extends Identity {
  state: 'VERIFIKASI_PERBAIKAN';
  submitted: Deed;
}
export interface Final extends Identity {
  state: 'FINAL';
  submitted: Deed;
  finalised: Deed;
}
export interface Reopened extends Identity {
  state: 'DIBUKA_KEMBALI';
  submitted: Deed;
}

/** One shape per state: a field exists only where it is known. */
export type Assessment = Draft | Submitted | Returned | Judging | Correcting | Verifying | Final | Reopened;

export type InState<S extends AssessmentState> = Extract<Assessment, { state: S }>;

/** Narrows to the states a transition starts from; refuses `wrong-state` otherwise. */
export function inState<const S extends AssessmentState>(assessment: Assessment, ...states: S[]): InState<S> {
  if (!(states as AssessmentState[]).includes(assessment.state)) throw new Refusal('wrong-state');
  return assessment as InState<S>;
}

/** Answers, evidence and scope may be changed by the unit. */
export type Editable = Draft | Returned;

export function editable(assessment: Assessment): Editable {
  return inState(assessment, 'DRAF', 'DIKEMBALIKAN');
}

export function submit(assessment: Editable, _answers: CompleteAnswers, submitted: Deed): Submitted {
  return { ...identity(assessment), state: 'DIAJUKAN', submitted };
}

/** Before an assessor has taken it up. */
export function withdraw(assessment: Submitted): Draft {
  return { ...identity(assessment), state: 'DRAF' };
}

export function takeUp(assessment: Submitted | Reopened): Judging {
  return { ...identity(assessment), state: 'PENILAIAN_FAKTUAL', submitted: assessment.submitted };
}

export function sendBack(assessment: Submitted | Judging): Returned {
  const returned = {
    ...identity(assessment),
    state: 'DIKEMBALIKAN',
    submitted: assessment.submitted,
  } as const;
  return { ...returned, returnCount: assessment.returnCount + 1 };
}

/** All criteria judged: final when nothing was found, otherwise the unit's turn to correct. */
export function concludeJudging(
  assessment: Judging,
  verdicts: CompleteVerdicts,
  finalised: Deed,
): Correcting | Final {
  const kept = { ...identity(assessment), submitted: assessment.submitted };
  if (verdicts.openFindings === 0) return { ...kept, state: 'FINAL', finalised };
  return { ...kept, state: 'TINDAKAN_PERBAIKAN' };
}

export function handInCorrections(assessment: Correcting): Verifying {
  return { ...identity(assessment), state: 'VERIFIKASI_PERBAIKAN', submitted: assessment.submitted };
}

export function sendBackCorrections(assessment: Verifying): Correcting {
  return { ...identity(assessment), state: 'TINDAKAN_PERBAIKAN', submitted: assessment.submitted };
}

export function finalise(assessment: Verifying, finalised: Deed): Final {
  return { ...identity(assessment), state: 'FINAL', submitted: assessment.submitted, finalised };
}

/** By the lead, with a reason; the frozen result stays as the snapshot of its number. */
export function reopen(assessment: Final): Reopened {
  return { ...identity(assessment), state: 'DIBUKA_KEMBALI', submitted: assessment.submitted };
}

function identity({ id, version, returnCount }: Identity): Identity {
  return { id, version, returnCount };
}
