import type { NotApplicableRuling } from '#core/assessment/answer.ts';
import { asksNotApplicable, wouldEmptyStandard } from '#core/judging/not-applicable.ts';
import { Refusal } from '#core/refusal.ts';
import { criterionInScope } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putRuling } from '#storage/rulings.ts';
import { loadForJudging } from './load-for-judging.ts';

export interface RulingInput {
  assessmentId: string;
  criterionId: string;
  ruling: Exclude<NotApplicableRuling, 'MENUNGGU'>;
  note: string;
  /** 0 for the first ruling. */
  version: number;
}

/**
 * Accepts or refuses a claim of "Tidak Berlaku". Refuses `reason-missing` for a refusal without a note,
 * `not-applicable-whole-standard`, and `findings-open` for an acceptance while the criterion has findings.
 */
export async function ruleNotApplicable(context: Context, input: RulingInput): Promise<{ version: number }> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadForJudging(context, trx, input.assessmentId);
    const { standard, item } = criterionInScope(sheet, input.criterionId);
    if (!asksNotApplicable(item)) throw new Refusal('wrong-state');
    if (input.ruling === 'DITOLAK' && input.note.trim() === '') {
      throw new Refusal('reason-missing', { field: 'note' });
    }
    if (input.ruling === 'DITERIMA') {
      if (wouldEmptyStandard(sheet.instrument.code, standard, input.criterionId)) {
        throw new Refusal('not-applicable-whole-standard', { field: 'ruling' });
      }
      if (item.findings.length > 0) throw new Refusal('findings-open', { field: 'ruling' });
    }
    if (input.version !== (item.ruling?.version ?? 0)) {
      throw new Refusal('changed-meanwhile', { current: item.ruling });
    }
    await putRuling(trx, input, { by: actor.userId, at });
    const { criterionId, ruling, note } = input;
    const before = item.ruling && { ruling: item.ruling.ruling, note: item.ruling.note };
    await record(
      trx,
      { actor, at },
      traceOf(assessment, 'TIDAK_BERLAKU_DIPUTUSKAN', { criterionId, ruling, note, before }),
    );
  });
  return { version: input.version + 1 };
}
