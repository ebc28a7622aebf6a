import { valueOfAnswer } from '#core/assessment/answer.ts';
import type { CriterionInput } from './score-input.ts';

type Answered = Pick<CriterionInput, 'answer' | 'notApplicable'>;

/** Whether the criterion is in A(s): everything but an accepted N/A. */
export function isCounted(criterion: Answered): boolean {
  return !isNotApplicable(criterion, 'DITERIMA');
}

/** For completeness: a pending N/A is an answer, a refused one is back to Belum Diisi. */
export function isAnswered(criterion: Answered): boolean {
  return criterion.answer !== null && !isNotApplicable(criterion, 'DITOLAK');
}

export function isFullyApplied(criterion: Answered): boolean {
  return valueOfAnswer(criterion.answer) === 3;
}

export function isNotApplicable(criterion: Answered, ruling: CriterionInput['notApplicable']): boolean {
  return criterion.answer === 'TIDAK_BERLAKU' && criterion.notApplicable === ruling;
}
