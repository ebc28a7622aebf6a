import { checkedJudgement } from '#core/judging/checked-judgement.ts';
import type { FindingInput } from '#core/judging/finding-text.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { noteFinding } from '#services/findings/note-finding.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { judgeOf } from './judge-of.ts';
import { loadForJudging } from './load-for-judging.ts';
import { writeVerdict } from './write-verdict.ts';

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
 * Gives the one verdict of a criterion, and notes the finding written with it. Findings already noted stay also when the
 * value becomes SESUAI: taking one back is an act of its own. Refuses what `checkedJudgement` refuses, and
 * `changed-meanwhile`.
 */
export async function giveVerdict(context: Context, input: VerdictInput): Promise<{ version: number }> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    const { standard, item } = criterionInScope(sheet, input.criterionId);
    if (input.version !== (item.verdict?.version ?? 0)) {
      throw new Refusal('changed-meanwhile', { current: item.verdict });
    }
    const place = { standard, item, reference: sheet.referenceDate };
    const { criterionId, value, note, version } = input;
    const given = { value, note, findings: input.finding === null ? [] : [input.finding] };
    const findings = checkedJudgement(given, place, judgeOf(context, assessment, at));
    const change = await writeVerdict(
      trx,
      { assessment, item, value, note, version },
      { by: actor.userId, at },
    );
    await record(trx, { actor, at }, traceOf(assessment, 'VERDIK_DIBERIKAN', { criterionId, ...change }));
    for (const finding of findings) {
      const noted = await noteFinding(context, trx, { assessment, criterionId, finding }, at);
      await record(trx, { actor, at }, traceOf(assessment, 'TEMUAN_DICATAT', noted));
    }
  });
  return { version: input.version + 1 };
}
