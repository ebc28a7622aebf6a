import type { WorksheetAnswer } from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';

/** By the criterion's id; a criterion nobody touched is not there. */
export async function loadAnswers(db: Reader, assessmentId: string): Promise<Map<string, WorksheetAnswer>> {
  const rows = await selectAnswers(db).where('assessment_id', '=', assessmentId).execute();
  return new Map(rows.map((row) => [row.criterion_id, toAnswer(row)]));
}

function selectAnswers(db: Reader) {
  return db
    .selectFrom('answers')
    .innerJoin('users', 'users.id', 'answers.updated_by')
    .select([
      'criterion_id',
      'value',
      'note',
      'answers.version',
      'updated_by as by',
      'updated_at as at',
      'users.name',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAnswers>['executeTakeFirstOrThrow']>>;

function toAnswer({ value, note, version, by, at, name }: Row): WorksheetAnswer {
  return { value, note, version, deed: { by, at, name } };
}
