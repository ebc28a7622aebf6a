import type { AnswerValue } from '#core/assessment/answer.ts';
import type { Criterion, Instrument, Standard } from '#core/catalogue/instrument.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { AssessmentPlan } from './plans.ts';

/** One criterion of a plan; null where nothing is answered yet, and no verdict where N/A is accepted. */
export interface PlannedCriterion {
  standard: Standard;
  criterion: Criterion;
  self: AnswerValue | null;
  factual: VerdictValue | null;
}

const verdictOfDigit: Readonly<Record<string, VerdictValue>> = {
  '0': 'TIDAK_DILAKUKAN',
  '1': 'DALAM_PERENCANAAN',
  '2': 'DITERAPKAN_SEBAGIAN',
  '3': 'DITERAPKAN_MENYELURUH',
};

/** The criteria of the plan's standards in the instrument's order. */
export function plannedCriteria(instrument: Instrument, plan: AssessmentPlan): PlannedCriterion[] {
  return instrument.standards.flatMap((standard) => {
    const pattern = plan.values[standard.code];
    if (pattern === undefined) return [];
    const [self = '', factual = self] = pattern.split('/');
    return standard.criteria.map((criterion, index) => ({
      standard,
      criterion,
      self: answerOf(self[index] ?? '.'),
      factual: verdictOfDigit[factual[index] ?? '.'] ?? null,
    }));
  });
}

function answerOf(digit: string): AnswerValue | null {
  return digit === 'n' ? 'TIDAK_BERLAKU' : (verdictOfDigit[digit] ?? null);
}
