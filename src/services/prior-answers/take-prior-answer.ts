import { permit } from '#core/people/permissions.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { requirePrior, takeOver } from './take-over.ts';

export interface TakePriorAnswer {
  assessmentId: string;
  criterionId: string;
  /** Of the last answer, as it was on the page. */
  priorVersion: number;
}

/** "Sama seperti periode lalu" for one criterion. Refuses what `saveAnswer` and `takeOver` refuse. */
export async function takePriorAnswer(context: Context, input: TakePriorAnswer): Promise<void> {
  await context.write(async (trx) => {
    const loaded = await loadWorksheet(context, trx, input.assessmentId);
    const { assessment, sheet } = loaded;
    const { standard, item } = criterionInScope(sheet, input.criterionId);
    permit(context.actor, 'answer.save', ofStandard(assessment, standard));
    await editableNow(context, trx, assessment);
    const prior = await requirePrior(context, trx, loaded);
    await takeOver(context, trx, { assessment, prior, item, priorVersion: input.priorVersion });
  });
}
