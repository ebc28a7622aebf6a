import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** What one assessor noted for himself or herself; the verdict stands apart. */
export interface AssessorNote {
  note: string;
  deed: NamedDeed;
}

export async function listNotes(
  db: Reader,
  place: { assessmentId: string; criterionId: string },
): Promise<AssessorNote[]> {
  const rows = await db
    .selectFrom('assessor_notes')
    .innerJoin('users', 'users.id', 'assessor_notes.user_id')
    .where('assessment_id', '=', place.assessmentId)
    .where('criterion_id', '=', place.criterionId)
    .orderBy('users.name')
    .select(['user_id', 'note', 'at', 'users.name'])
    .execute();
  return rows.map(({ user_id, note, at, name }) => ({ note, deed: { by: user_id, at, name } }));
}

export async function putNote(
  trx: Writer,
  place: { assessmentId: string; criterionId: string; userId: string },
  { note, at }: { note: string; at: string },
): Promise<void> {
  await trx
    .insertInto('assessor_notes')
    .values({
      assessment_id: place.assessmentId,
      criterion_id: place.criterionId,
      user_id: place.userId,
      note,
      at,
    })
    .onConflict((conflict) =>
      conflict.columns(['assessment_id', 'criterion_id', 'user_id']).doUpdateSet({ note, at }),
    )
    .execute();
}
