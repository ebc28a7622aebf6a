import type { AnswerValue } from '#core/assessment/answer.ts';
import type { PriorAnswer } from '#core/assessment/prior-answer.ts';
import { factualValue, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { Criterion, Standard } from '#core/catalogue/instrument.ts';
import { may } from '#core/people/permissions.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadPrior, type Prior } from './load-prior.ts';
import { standardInScope } from './standard-in-scope.ts';

/** What is looked over before a standard's answers are taken over. */
export interface PriorStandardPage {
  header: AssessmentHeader;
  standard: Standard;
  /** Null when the unit has no earlier assessment. */
  priorPeriod: QuarterOf | null;
  /** Every criterion of the standard, in order; none without an earlier assessment. */
  lines: readonly PriorLine[];
  /** The right, the state and the window. */
  mayTake: boolean;
}

interface PriorLine {
  criterion: Criterion;
  prior: PriorAnswer;
  /** The assessor's value of that period; null when it was not judged, or may not be seen. */
  factual: AnswerValue | null;
}

/** Refuses `not-found`, `criterion-out-of-scope`. */
export async function readPriorStandard(
  context: Context,
  input: { assessmentId: string; standard: string },
): Promise<PriorStandardPage> {
  const { read, actor } = context;
  const loaded = await loadWorksheet(context, read, input.assessmentId);
  const { assessment, sheet } = loaded;
  const standard = standardInScope(sheet, input.standard);
  const header = await headerOf(context, read, assessment);
  const prior = await loadPrior(context, read, loaded);
  return {
    header,
    standard: standard.standard,
    priorPeriod: prior?.assessment.period ?? null,
    lines: prior === null ? [] : standard.criteria.map((item) => lineOf(prior, item)),
    mayTake: header.unitsTurn && may(actor, 'answer.save', ofStandard(assessment, standard)),
  };
}

function lineOf(prior: Prior, item: WorksheetCriterion): PriorLine {
  const last = prior.last(item.criterion.id);
  return {
    criterion: item.criterion,
    prior: prior.answerOf(item),
    factual: last && factualValue(last),
  };
}
