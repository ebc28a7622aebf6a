import { rulingOf, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { designMissing } from '#core/judging/design-check.ts';
import { checkedFinding, type FindingInput } from '#core/judging/finding-text.ts';
import { checkVerdict, conformity, type VerdictValue } from '#core/judging/verdict.ts';
import { seatOf } from '#core/people/actor.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { insertFinding } from '#storage/findings.ts';
import { putVerdict } from '#storage/verdicts.ts';
import { loadForJudging } from './load-for-judging.ts';

export interface VerdictInput {
  assessmentId: string;
  criterionId: string;
  value: VerdictValue;
  note: string;
  /** 0 for the first verdict. */
  version: number;
  /** A finding to note with it; null when none was written. */
  finding: FindingInput | null;
}

/**
 * Gives the one verdict of a criterion, and notes the finding written with it. Every assessor of the team gives
 * verdicts; only the leader overwrites another's, since the leader signs them all. Findings already noted stay also when
 * the value becomes SESUAI: taking one back is an act of its own. Refuses what `checkVerdict` refuses,
 * `not-applicable-accepted`, `verdict-of-other`, `finding-missing`, `changed-meanwhile`.
 */
export async function giveVerdict(context: Context, input: VerdictInput): Promise<{ version: number }> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    const { standard, item } = criterionInScope(sheet, input.criterionId);
    const ruling = rulingOf(item);
    if (ruling === 'DITERIMA') throw new Refusal('not-applicable-accepted');
    if (input.version !== (item.verdict?.version ?? 0)) {
      throw new Refusal('changed-meanwhile', { current: item.verdict });
    }
    mayOverwrite(item, actor.userId, seatOf(actor, assessment.id)?.lead === true);
    checkVerdict(input, {
      criterion: item.criterion,
      ruling,
      evidence: item.evidence,
      reference: sheet.referenceDate,
      designMissing: designMissing(standard),
    });
    const today = dateIn(assessment.region.zone, at);
    const finding = input.finding && checkedFinding(input.finding, item.criterion.mandatory, today);
    requireFinding(input.value, item, finding);
    const { criterionId, value, note } = input;
    await putVerdict(trx, input, { by: actor.userId, at });
    const before = item.verdict && {
      value: item.verdict.value,
      note: item.verdict.note,
      by: item.verdict.deed.by,
    };
    const trace = traceOf(assessment, 'VERDIK_DIBERIKAN', { criterionId, value, note, before });
    await record(trx, { actor, at }, trace);
    if (finding === null) return;
    const fresh = { ...finding, id: newId(), assessmentId: assessment.id, criterionId };
    const number = await insertFinding(trx, fresh, { by: actor.userId, at });
    await record(trx, { actor, at }, traceOf(assessment, 'TEMUAN_DICATAT', { ...fresh, number }));
  });
  return { version: input.version + 1 };
}

function mayOverwrite({ verdict }: WorksheetCriterion, userId: string, lead: boolean): void {
  if (verdict !== null && verdict.deed.by !== userId && !lead) throw new Refusal('verdict-of-other');
}

function requireFinding(
  value: VerdictValue,
  { findings }: WorksheetCriterion,
  fresh: FindingInput | null,
): void {
  if (conformity(value) === 'SESUAI' || findings.length > 0 || fresh !== null) return;
  throw new Refusal('finding-missing', { field: 'text' });
}
