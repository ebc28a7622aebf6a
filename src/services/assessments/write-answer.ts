import { checkAnswer, type GivenAnswer } from '#core/assessment/given-answer.ts';
import type { WorksheetAnswer, WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { AuditAct } from '#core/audit.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { insertAnswer, putAnswer } from '#storage/answers.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';

export interface AnswerChange {
  assessment: AssessmentRecord;
  item: WorksheetCriterion;
  given: GivenAnswer;
  /** The version the person saw; 0 when nobody had answered. */
  version: number;
}

/** How it came about, and what of that belongs into the trail. */
export interface TracedAnswerChange extends AnswerChange {
  act: Extract<AuditAct, 'JAWABAN_DISIMPAN' | 'JAWABAN_DIAMBIL_DARI_PERIODE_LALU'>;
  details?: Record<string, unknown>;
}

/** `changeAnswer` with a trace of its own; gives the answer as it stands afterwards. */
export async function writeAnswer(
  context: Context,
  trx: Writer,
  { act, details, ...change }: TracedAnswerChange,
): Promise<WorksheetAnswer | null> {
  const { answer, said } = await changeAnswer(context, trx, change);
  if (answer === null || said === null) return answer;
  const trace = traceOf(change.assessment, act, { ...said, ...details });
  await record(trx, { actor: context.actor, at: answer.deed.at }, trace);
  return answer;
}

/**
 * Writes an answer, for services that have checked the right to do so and see to its trace: `said` is what the trail says
 * of it, null when that stood already. Refuses what `checkAnswer` refuses, and `changed-meanwhile` with what stands now as
 * `current`.
 */
export async function changeAnswer(
  { actor, now, newId }: Context,
  trx: Writer,
  { assessment, item, given, version }: AnswerChange,
): Promise<{ answer: WorksheetAnswer | null; said: Record<string, unknown> | null }> {
  checkAnswer(given);
  const before = item.answer;
  if ((before?.value ?? null) === given.value && (before?.note ?? '') === given.note) {
    return { answer: before, said: null };
  }
  if (version !== (before?.version ?? 0)) throw new Refusal('changed-meanwhile', { current: before });
  const deed = { by: actor.userId, at: now() };
  const place = { assessmentId: assessment.id, criterionId: item.criterion.id };
  if (before === null) await insertAnswer(trx, { id: newId(), ...place }, given, deed);
  else await putAnswer(trx, { ...place, version }, given, deed);
  const said = { criterion: item.criterion.id, from: before && textOf(before), to: given };
  return { answer: { ...given, version: version + 1, deed: { ...deed, name: actor.name } }, said };
}

function textOf({ value, note }: WorksheetAnswer) {
  return { value, note };
}
