import type { FoundCriterion } from '#core/judging/criterion-change.ts';
import type { QuarterOf } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { quarterFigures } from '#reports/figures.ts';
import type { QuarterFigures } from '#reports/model.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { resultBefore, resultsBefore } from '#storage/snapshots.ts';

/** The criteria as the unit's last final result of the group found them, by their ids. */
export interface LastResult {
  period: QuarterOf;
  criteria: ReadonlyMap<string, FoundCriterion>;
}

/** Out of what was frozen; null when nothing was final before. For whoever may see this assessment's own verdicts. */
export async function lastResult(db: Reader, assessment: AssessmentRecord): Promise<LastResult | null> {
  const frozen = await resultBefore(db, assessment);
  if (frozen === null) return null;
  const { period, standards }: AssessmentModel = JSON.parse(frozen.content);
  const criteria = standards
    .filter(({ inScope }) => inScope)
    .flatMap((standard) => standard.criteria)
    .map(({ id, text, factual }) => [id, { id, text, verdict: factual?.verdict ?? null }] as const);
  return { period: { year: period.year, quarter: period.quarter }, criteria: new Map(criteria) };
}

/** Quarters a trend reaches back, the one it ends with left out. */
const longestHistory = 7;

/** The group's scores of the unit's final results before, oldest first. */
export async function historyOf(db: Reader, assessment: AssessmentRecord): Promise<QuarterFigures[]> {
  const frozen = await resultsBefore(db, assessment, longestHistory);
  return frozen.map(({ content }) => quarterFigures(JSON.parse(content))).reverse();
}
