import { assessmentReach } from '#core/people/reach.ts';
import { compareQuarters } from '#core/period/period.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { type ChangedCriteria, changedCriteria } from '#reports/criterion-changes.ts';
import { quarterFigures } from '#reports/figures.ts';
import type { QuarterFigures, ReportPeriod } from '#reports/model.ts';
import { quartersTrend, standardsRadar } from '#reports/result-charts.ts';
import type { Context } from '#services/context.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';
import { loadAssessment } from './load-assessment.ts';

export interface Results {
  /** The very facts the documents draw. */
  model: AssessmentModel;
  /** Standards whose fulfilment changed since the quarter before; null unless both quarters are judged to the end. */
  changes: { period: ReportPeriod; newlyMet: readonly string[]; lost: readonly string[] } | null;
  /** Criteria that stand differently than at the last final result. */
  criteria: readonly ChangedCriteria[];
  /** Oldest first, this quarter last. */
  quarters: readonly QuarterFigures[];
  /** Drawings; null where there is too little to draw. */
  charts: { radar: string | null; trend: string | null };
}

/** Quarters the trend reaches back, this one included. */
const trendLength = 8;

/**
 * What came out of an assessment, as the actor may see it, beside the unit's quarters before. `words` title the
 * drawings. Refuses `not-found`.
 */
export async function readResults(
  context: Context,
  input: { assessmentId: string; words: { radar: string; trend: string } },
): Promise<Results> {
  const { read } = context;
  const assessment = await loadAssessment(context, read, input.assessmentId);
  const earlier: AssessmentModel[] = [];
  for (const { id } of await earlierOnes(context, assessment)) {
    earlier.push(await readAssessmentModel(context, read, id));
  }
  const model = await readAssessmentModel(context, read, assessment.id);
  const quarters = [...earlier, model].map(quarterFigures);
  const before = earlier.at(-1);
  return {
    model,
    changes: before !== undefined && isJudged(before) && isJudged(model) ? changesSince(before, model) : null,
    criteria: changedCriteria(model),
    quarters,
    charts: {
      radar: standardsRadar(input.words.radar, model.standards),
      trend: quartersTrend(input.words.trend, quarters),
    },
  };
}

/** The unit's earlier assessments of the same group, oldest first. */
async function earlierOnes(
  { read, actor }: Context,
  { unit, instrument, period }: AssessmentRecord,
): Promise<AssessmentRecord[]> {
  const all = await listAssessments(read, assessmentReach(actor));
  return all
    .filter((one) => one.unit.id === unit.id && one.instrument.code === instrument.code)
    .filter((one) => compareQuarters(one.period, period) < 0)
    .sort((a, b) => compareQuarters(a.period, b.period))
    .slice(1 - trendLength);
}

function changesSince(before: AssessmentModel, now: AssessmentModel): NonNullable<Results['changes']> {
  const metBefore = metStandards(before);
  const metNow = metStandards(now);
  return {
    period: before.period,
    newlyMet: metNow.filter((code) => !metBefore.includes(code)),
    lost: metBefore.filter((code) => !metNow.includes(code)),
  };
}

function isJudged({ assessment }: AssessmentModel): boolean {
  return assessment.officialSource === 'FAKTUAL';
}

function metStandards({ standards }: AssessmentModel): string[] {
  return standards
    .filter(({ outsideRegulation, factual }) => !outsideRegulation && factual?.status === 'MEMENUHI')
    .map(({ code }) => code);
}
