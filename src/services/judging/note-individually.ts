import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { putNote } from '#storage/assessor-notes.ts';
import { record } from '#storage/audit-entries.ts';
import { loadForJudging } from './load-for-judging.ts';

/** An assessor's own note on a criterion, kept beside the team's one verdict. */
export async function noteIndividually(
  context: Context,
  input: { assessmentId: string; criterionId: string; note: string },
): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    criterionInScope(sheet, input.criterionId);
    const { criterionId, note } = input;
    const place = { assessmentId: assessment.id, criterionId, userId: actor.userId };
    await putNote(trx, place, { note, at });
    await record(trx, { actor, at }, traceOf(assessment, 'CATATAN_PENILAI_DISIMPAN', { criterionId, note }));
  });
}
