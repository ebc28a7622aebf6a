import type { WorksheetStandard } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { Prior } from './load-prior.ts';
import { standardInScope } from './standard-in-scope.ts';
import { type Confirmed, requirePrior, takeOver } from './take-over.ts';

export interface TakePriorStandard {
  assessmentId: string;
  standard: string;
  /** The proposals that were on the page, each with the version of the last answer. */
  answers: readonly { criterionId: string; priorVersion: number }[];
}

/**
 * "Sama seperti periode lalu" for the criteria of a standard that were on the page. What somebody answered meanwhile stays
 * as it is; refuses `already-answered` when that is all of them, and what `takePriorAnswer` refuses.
 */
export async function takePriorStandard(context: Context, input: TakePriorStandard): Promise<void> {
  await context.write(async (trx) => {
    const loaded = await loadWorksheet(context, trx, input.assessmentId);
    const { assessment, sheet } = loaded;
    const standard = standardInScope(sheet, input.standard);
    permit(context.actor, 'answer.save', ofStandard(assessment, standard));
    await editableNow(context, trx, assessment);
    const prior = await requirePrior(context, trx, loaded);
    const open = confirmed(standard, input.answers).filter(({ item }) => !isAnswered(prior, item));
    if (open.length === 0) throw new Refusal('already-answered');
    for (const one of open) await takeOver(context, trx, { assessment, prior, ...one });
  });
}

/** Refuses `not-found` for a criterion of another standard. */
function confirmed({ criteria }: WorksheetStandard, answers: TakePriorStandard['answers']): Confirmed[] {
  const versions = new Map(answers.map(({ criterionId, priorVersion }) => [criterionId, priorVersion]));
  return [...versions].map(([criterionId, priorVersion]) => {
    const item = criteria.find(({ criterion }) => criterion.id === criterionId);
    if (item === undefined) throw new Refusal('not-found');
    return { item, priorVersion };
  });
}

function isAnswered(prior: Prior, item: Confirmed['item']): boolean {
  const offered = prior.answerOf(item);
  return 'withheld' in offered && offered.withheld === 'SUDAH_TERISI';
}
