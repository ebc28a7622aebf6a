import { Refusal } from '#core/refusal.ts';
import { type FindingState, isSettled, mayMove } from './finding.ts';

interface Corrected {
  number: number;
  state: FindingState;
  pic: string | null;
  action: string | null;
  carriedOverTo: string | null;
}

/**
 * The numbers of the findings the unit has not answered: without PIC or action, or still as they were when the assessor
 * rejected the correction.
 */
export function unansweredFindings(findings: readonly Corrected[]): readonly number[] {
  return findings
    .filter((finding) => !isSettled(finding))
    .filter(({ state, pic, action }) => pic === null || action === null || state === 'DITOLAK')
    .map(({ number }) => number);
}

/** What the unit does about a finding. */
export interface Correction {
  /** Who carries it out. */
  pic: string | null;
  action: string | null;
  state: FindingState;
}

/** A correction that can stand. Refuses `wrong-state`, and `value-missing` for SUDAH without PIC or action. */
export function correctFinding(
  finding: { state: FindingState },
  given: { pic: string; action: string; state: 'BELUM' | 'PROSES' | 'SUDAH' },
): Correction {
  if (finding.state === 'DISETUJUI' || !mayMove(finding.state, given.state)) {
    throw new Refusal('wrong-state', { field: 'state' });
  }
  const [pic, action] = [given.pic.trim() || null, given.action.trim() || null];
  if (given.state === 'SUDAH' && pic === null) throw new Refusal('value-missing', { field: 'pic' });
  if (given.state === 'SUDAH' && action === null) throw new Refusal('value-missing', { field: 'action' });
  return { pic, action, state: given.state };
}

/** The numbers of the findings neither approved nor carried over. */
export function unsettledFindings(findings: readonly Corrected[]): readonly number[] {
  return findings.filter((finding) => !isSettled(finding)).map(({ number }) => number);
}
