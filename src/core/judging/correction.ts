import { type FindingState, isSettled } from './finding.ts';

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

/** The numbers of the findings neither approved nor carried over. */
export function unsettledFindings(findings: readonly Corrected[]): readonly number[] {
  return findings.filter((finding) => !isSettled(finding)).map(({ number }) => number);
}
