import { type CriterionChange, criterionChanges } from '#core/judging/criterion-change.ts';
import type { AssessmentModel, ReportCriterion } from './assessment-model.ts';

/** The criteria that stand differently than at the last final result, one line a kind of change. */
export interface ChangedCriteria {
  readonly change: CriterionChange;
  readonly criteria: readonly Pick<ReportCriterion, 'id' | 'text'>[];
}

/** Kinds of change that happened, in a fixed order, each with its criteria in the instrument's. */
export function changedCriteria({
  standards,
}: Pick<AssessmentModel, 'standards'>): readonly ChangedCriteria[] {
  const all = standards.filter(({ inScope }) => inScope).flatMap(({ criteria }) => criteria);
  return criterionChanges
    .map((change) => ({
      change,
      criteria: all.filter((one) => one.change === change).map(({ id, text }) => ({ id, text })),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}
