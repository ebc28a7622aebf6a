import type { AssessmentState } from '#core/assessment/assessment.ts';
import { isPublished } from '#core/judging/factual-view.ts';
import type { FindingState } from '#core/judging/finding.ts';
import type { FindingDue } from './due-thing.ts';

export interface FindingFacts extends Omit<FindingDue, 'kind' | 'turn' | 'date'> {
  assessment: AssessmentState;
  state: FindingState;
  targetDate: string;
  carriedOverTo: string | null;
  /** It came from an earlier assessment, so that the unit knows it before anything of this one is out. */
  carried: boolean;
}

/** The findings the unit knows of that are not approved, each at the target that holds. */
export function dueFindings(findings: readonly FindingFacts[]): FindingDue[] {
  return findings
    .filter(({ assessment, state, carried }) => (carried || isPublished(assessment)) && state !== 'DISETUJUI')
    .map(({ assessment, state, targetDate, carriedOverTo, carried: _, ...finding }) => ({
      kind: 'TEMUAN',
      ...finding,
      date: carriedOverTo ?? targetDate,
      turn: assessment === 'VERIFIKASI_PERBAIKAN' && carriedOverTo === null ? 'PENILAI' : 'UNIT',
    }));
}
