import { conformity } from '#core/judging/verdict.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadForJudging } from '#services/judging/load-for-judging.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { deleteFinding } from '#storage/findings.ts';
import { untouchedFinding } from './save-finding.ts';

export interface RemoveFindingInput {
  assessmentId: string;
  criterionId: string;
  findingId: string;
  version: number;
}

/**
 * Takes a finding back while judging; the trail keeps all it said. Refuses `finding-missing` for the last one of a
 * criterion whose verdict is TIDAK_SESUAI.
 */
export async function removeFinding(context: Context, input: RemoveFindingInput): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    const { item } = criterionInScope(sheet, input.criterionId);
    const finding = untouchedFinding(item, input.findingId, input.version);
    const needed = item.verdict !== null && conformity(item.verdict.value) === 'TIDAK_SESUAI';
    if (needed && item.findings.length === 1) throw new Refusal('finding-missing');
    await deleteFinding(trx, finding);
    const { id, number, text, requestedAction, priority, targetDate } = finding;
    const gone = { findingId: id, criterionId: input.criterionId, number, text, requestedAction };
    await record(
      trx,
      { actor, at },
      traceOf(assessment, 'TEMUAN_DIHAPUS', { ...gone, priority, targetDate }),
    );
  });
}
