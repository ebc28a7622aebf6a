import type { WorksheetCriterion, WorksheetFinding } from '#core/assessment/worksheet.ts';
import { checkedFindingOf } from '#core/judging/checked-judgement.ts';
import type { FindingInput } from '#core/judging/finding-text.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadForJudging } from '#services/judging/load-for-judging.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putFindingText } from '#storage/findings.ts';
import { noteFinding } from './note-finding.ts';

export interface SaveFindingInput extends FindingInput {
  assessmentId: string;
  criterionId: string;
  /** Null for a new one. */
  findingId: string | null;
  /** 0 for a new one. */
  version: number;
}

/** Notes a further finding of a criterion, or mends one the unit has not yet worked on (`wrong-state` otherwise). */
export async function saveFinding(context: Context, input: SaveFindingInput): Promise<{ findingId: string }> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    const { item } = criterionInScope(sheet, input.criterionId);
    const finding = checkedFindingOf(item, input, { today: dateIn(assessment.region.zone, at) });
    if (input.findingId === null) {
      const { criterionId } = input;
      const noted = await noteFinding(context, trx, { assessment, criterionId, finding }, at);
      await record(trx, { actor, at }, traceOf(assessment, 'TEMUAN_DICATAT', noted));
      return { findingId: noted.id };
    }
    const before = untouchedFinding(item, input.findingId, input.version);
    await putFindingText(trx, { id: before.id, version: input.version }, finding);
    const { text, requestedAction, priority, targetDate } = before;
    const change = {
      findingId: before.id,
      ...finding,
      before: { text, requestedAction, priority, targetDate },
    };
    await record(trx, { actor, at }, traceOf(assessment, 'TEMUAN_DIUBAH', change));
    return { findingId: before.id };
  });
}

/** A finding noted in this period, at the version that was seen, on which the unit has not begun to work. */
export function untouchedFinding(
  { findings }: WorksheetCriterion,
  findingId: string,
  version: number,
): WorksheetFinding {
  const finding = findings.find(({ id }) => id === findingId);
  if (finding === undefined) throw new Refusal('not-found');
  if (finding.version !== version) throw new Refusal('changed-meanwhile', { current: finding });
  if (finding.state !== 'BELUM' || finding.carriedFrom !== null) throw new Refusal('wrong-state');
  return finding;
}
