import type { AnswerValue } from '#core/assessment/answer.ts';
import { type GapCode, gapOf } from '#core/assessment/completeness.ts';
import { answerFacts, type WorksheetAnswer, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { insertAnswer, putAnswer } from '#storage/answers.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { editableNow } from './editable-assessment.ts';
import { criterionInScope, loadWorksheet, ofStandard } from './load-worksheet.ts';

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
    if (given.value === 'TIDAK_BERLAKU' && given.note.trim() === '') {
      throw new Refusal('justification-missing', { field: 'note' });
    }
    const answer = await write(context, trx, { assessment, item, given, version: input.version });
    const gap = gapOf(item.criterion, answerFacts({ ...item, answer }), sheet.referenceDate);
    return { assessment, version: answer?.version ?? 0, savedAt: answer?.deed.at ?? null, gap };
  });
}

interface Change {
  assessment: AssessmentRecord;
  item: WorksheetCriterion;
  given: Pick<SaveAnswer, 'value' | 'note'>;
  version: number;
}

/** Gives the answer as it stands afterwards. */
async function write(context: Context, trx: Writer, change: Change): Promise<WorksheetAnswer | null> {
  const { assessment, item, given, version } = change;
  const { actor } = context;
  const before = item.answer;
  if ((before?.value ?? null) === given.value && (before?.note ?? '') === given.note) return before;
  if (version !== (before?.version ?? 0)) throw new Refusal('changed-meanwhile', { current: before });
  const deed = { by: actor.userId, at: context.now() };
  const place = { assessmentId: assessment.id, criterionId: item.criterion.id };
  if (before === null) await insertAnswer(trx, { id: context.newId(), ...place }, given, deed);
  else await putAnswer(trx, { ...place, version }, given, deed);
  const payload = { criterion: item.criterion.id, from: before && textOf(before), to: given };
  await record(trx, { actor, at: deed.at }, traceOf(assessment, 'JAWABAN_DISIMPAN', payload));
  return { ...given, version: version + 1, deed: { ...deed, name: actor.name } };
}

function textOf({ value, note }: WorksheetAnswer) {
  return { value, note };
}
