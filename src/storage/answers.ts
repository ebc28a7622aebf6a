import type { AnswerValue } from '#core/assessment/answer.ts';
import type { Deed } from '#core/assessment/assessment.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';

interface AnswerText {
  value: AnswerValue | null;
  note: string;
}

export async function insertAnswer(
  trx: Writer,
  place: { id: string; assessmentId: string; criterionId: string },
  { value, note }: AnswerText,
  deed: Deed,
): Promise<void> {
  await trx
    .insertInto('answers')
    .values({
      id: place.id,
      assessment_id: place.assessmentId,
      criterion_id: place.criterionId,
      value,
      note,
      updated_by: deed.by,
      updated_at: deed.at,
      version: 1,
    })
    .execute();
}

/** `place.version` is the one its writer saw; refuses `changed-meanwhile` when the row has moved since. */
export async function putAnswer(
  trx: Writer,
  place: { assessmentId: string; criterionId: string; version: number },
  { value, note }: AnswerText,
  deed: Deed,
): Promise<void> {
  const result = await trx
    .updateTable('answers')
    .set({ value, note, updated_by: deed.by, updated_at: deed.at, version: place.version + 1 })
    .where('assessment_id', '=', place.assessmentId)
    .where('criterion_id', '=', place.criterionId)
    .where('version', '=', place.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}
