import type { AnswerValue } from '#core/assessment/answer.ts';
import { type GapCode, gapOf } from '#core/assessment/completeness.ts';
import { answerFacts } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { editableNow } from './editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from './load-worksheet.ts';
import { writeAnswer } from './write-answer.ts';

export interface SaveAnswer {
  assessmentId: string;
  criterionId: string;
  value: AnswerValue | null;
  note: string;
  /** The version the person saw; 0 when nobody had answered. */
  version: number;
}

export interface SavedAnswer {
  assessment: AssessmentRecord;
  version: number;
  /** When what stands now was saved; null when nothing was ever written. */
  savedAt: string | null;
  /** What the answer still lacks. */
  gap: GapCode | null;
}

/**
 * Saves an answer, also half-way through typing. Saving what already stands writes nothing. Refuses
 * `justification-missing`, `criterion-out-of-scope`, and `changed-meanwhile` with what stands now as `current`.
 */
export async function saveAnswer(context: Context, input: SaveAnswer): Promise<SavedAnswer> {
  return context.write(async (trx) => {
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    const { standard, item } = criterionInScope(sheet, input.criterionId);
    permit(context.actor, 'answer.save', ofStandard(assessment, standard));
    await editableNow(context, trx, assessment);
    const given = { value: input.value, note: input.note.replaceAll('\r\n', '\n') };
    const { version } = input;
    const change = { assessment, item, given, version, act: 'JAWABAN_DISIMPAN' } as const;
    const answer = await writeAnswer(context, trx, change);
    const gap = gapOf(item.criterion, answerFacts({ ...item, answer }), sheet.referenceDate);
    return { assessment, version: answer?.version ?? 0, savedAt: answer?.deed.at ?? null, gap };
  });
}
