import type { AnswerValue } from '#core/assessment/answer.ts';
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
  given: { value: AnswerValue | null; note: string };
  /** The version the person saw; 0 when nobody had answered. */
  version: number;
  /** How it came about, and what of that belongs into the trail. */
  act: Extract<AuditAct, 'JAWABAN_DISIMPAN' | 'JAWABAN_DIAMBIL_DARI_PERIODE_LALU'>;
  details?: Record<string, unknown>;
}

/**
 * Writes an answer with its trace, for services that have checked the right to do so; gives it as it stands afterwards.
 * Refuses `justification-missing`, and `changed-meanwhile` with what stands now as `current`.
 */
export async function writeAnswer(
  context: Context,
  trx: Writer,
  change: AnswerChange,
): Promise<WorksheetAnswer | null> {
  const { assessment, item, given, version } = change;
  const { actor } = context;
  if (given.value === 'TIDAK_BERLAKU' && given.note.trim() === '') {
    throw new Refusal('justification-missing', { field: 'note' });
  }
  const before = item.answer;
  if ((before?.value ?? null) === given.value && (before?.note ?? '') === given.note) return before;
  if (version !== (before?.version ?? 0)) throw new Refusal('changed-meanwhile', { current: before });
  const deed = { by: actor.userId, at: context.now() };
  const place = { assessmentId: assessment.id, criterionId: item.criterion.id };
  if (before === null) await insertAnswer(trx, { id: context.newId(), ...place }, given, deed);
  else await putAnswer(trx, { ...place, version }, given, deed);
  const payload = {
    criterion: item.criterion.id,
    from: before && textOf(before),
    to: given,
    ...change.details,
  };
  await record(trx, { actor, at: deed.at }, traceOf(assessment, change.act, payload));
  return { ...given, version: version + 1, deed: { ...deed, name: actor.name } };
}

function textOf({ value, note }: WorksheetAnswer) {
  return { value, note };
}
