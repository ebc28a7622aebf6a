import { Refusal } from '#core/refusal.ts';
import { type FindingState, mayMove } from './finding.ts';

/** An assessor's word on a correction: approve it, refuse it, or carry the finding over into the next period. */
export const decisions = ['SETUJUI', 'TOLAK', 'BAWA'] as const;

export interface GivenDecision {
  decision: (typeof decisions)[number];
  /** Needed to refuse. */
  note: string;
  /** The new target, needed to carry over: after today and after the old one. */
  targetDate: string | null;
}

export interface Decision {
  state: FindingState;
  note: string | null;
  carriedOverTo: string | null;
}

interface Corrected {
  state: FindingState;
  targetDate: string;
  /** Who wrote the correction down last. */
  actionBy: string | null;
}

/** Refuses `own-work` to the one who corrected, `wrong-state`, `reason-missing`, `value-missing`, `target-not-future`. */
export function decide(
  finding: Corrected,
  given: GivenDecision,
  { by, today }: { by: string; today: string },
): Decision {
  if (finding.actionBy === by) throw new Refusal('own-work');
  const note = given.note.trim() || null;
  if (given.decision === 'BAWA') {
    return { state: finding.state, note, carriedOverTo: newTarget(finding, given, today) };
  }
  const state = given.decision === 'SETUJUI' ? 'DISETUJUI' : 'DITOLAK';
  if (finding.state === state || !mayMove(finding.state, state)) throw new Refusal('wrong-state');
  if (state === 'DITOLAK' && note === null) throw new Refusal('reason-missing', { field: 'note' });
  return { state, note, carriedOverTo: null };
}

/** Why a finding is not among those approved together: each of those says that it is done and proves it. */
export type ApprovalBar = 'BELUM_DIKIRIM' | 'PERBAIKAN_SENDIRI' | 'BELUM_SELESAI' | 'TANPA_BUKTI';

export function approvalBar(
  finding: {
    state: FindingState;
    turn: 'UNIT' | 'PENILAI' | null;
    actionBy: string | null;
    evidenceCount: number;
  },
  userId: string,
): ApprovalBar | null {
  if (finding.turn !== 'PENILAI') return 'BELUM_DIKIRIM';
  if (finding.actionBy === userId) return 'PERBAIKAN_SENDIRI';
  if (finding.state !== 'SUDAH') return 'BELUM_SELESAI';
  return finding.evidenceCount === 0 ? 'TANPA_BUKTI' : null;
}

function newTarget(finding: Corrected, { targetDate }: GivenDecision, today: string): string {
  if (finding.state === 'DISETUJUI') throw new Refusal('wrong-state');
  if (targetDate === null) throw new Refusal('value-missing', { field: 'targetDate' });
  if (targetDate <= today || targetDate <= finding.targetDate) {
    throw new Refusal('target-not-future', { field: 'targetDate' });
  }
  return targetDate;
}
