import type { SideScores } from '#core/assessment/worksheet-scores.ts';
import { decimalText, type Fraction } from '#core/scoring/fraction.ts';
import { kindBreakdown } from '#core/scoring/kind-breakdown.ts';
import type { CriterionInput } from '#core/scoring/score-input.ts';
import type { StandardScore } from '#core/scoring/standard-score.ts';
import type { AssessmentModel } from './assessment-model.ts';
import type { Figure, GroupFigures, KindFigures, QuarterFigures, StandardFigures } from './model.ts';

/** The one place where a computed score becomes the text that is printed. */
export function figure(value: Fraction | null): Figure | null {
  return value && decimalText(value);
}

export function standardFigures(score: StandardScore): StandardFigures {
  const { predicate, status, answered, total, reasons } = score;
  return { score: figure(score.score), predicate, status, answered, total, reasons };
}

/** @param withOutside whether the region shows "17 Standar LKPP" beside n/16 */
export function groupFigures({ group, groupWithOutside }: SideScores, withOutside: boolean): GroupFigures {
  return {
    score: figure(group.score),
    scoreTotal: figure(group.scoreTotal),
    achievementScope: group.achievementScope,
    achievementTotal: group.achievementTotal,
    achievementWithOutside: withOutside ? groupWithOutside.achievementTotal : null,
  };
}

export function kindFigures(criteria: readonly CriterionInput[]): readonly KindFigures[] {
  return kindBreakdown(criteria).map((row) => ({ ...row, share: figure(row.share) }));
}

/** One quarter of the history that a model stands for. */
export function quarterFigures({ period, group }: Pick<AssessmentModel, 'period' | 'group'>): QuarterFigures {
  return {
    year: period.year,
    quarter: period.quarter,
    self: group.self.score,
    factual: group.factual?.score ?? null,
  };
}
