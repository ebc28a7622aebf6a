import type { WorksheetCriterion, WorksheetRuling, WorksheetVerdict } from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';

/** The rulings on "Tidak Berlaku", by the criterion's id. */
export async function loadRulings(db: Reader, assessmentId: string): Promise<Map<string, WorksheetRuling>> {
  const rows = await db
    .selectFrom('not_applicable_rulings as rulings')
    .innerJoin('users', 'users.id', 'rulings.by_user')
    .where('assessment_id', '=', assessmentId)
    .select(['criterion_id', 'ruling', 'note', 'rulings.version', 'by_user as by', 'at', 'users.name'])
    .execute();
  return new Map(
    rows.map(({ criterion_id, ruling, note, version, by, at, name }) => [
      criterion_id,
      { ruling, note, version, deed: { by, at, name } },
    ]),
  );
}

/** The consolidated verdicts, by the criterion's id. */
export async function loadVerdicts(db: Reader, assessmentId: string): Promise<Map<string, WorksheetVerdict>> {
  const rows = await db
    .selectFrom('verdicts')
    .innerJoin('users', 'users.id', 'verdicts.by_user')
    .where('assessment_id', '=', assessmentId)
    .select(['criterion_id', 'value', 'note', 'verdicts.version', 'by_user as by', 'at', 'users.name'])
    .execute();
  return new Map(
    rows.map(({ criterion_id, value, note, version, by, at, name }) => [
      criterion_id,
      { value, note, version, deed: { by, at, name } },
    ]),
  );
}

/** Why the assessor sent criteria back, newest first, by the criterion's id. */
export async function loadReturnReasons(
  db: Reader,
  assessmentId: string,
): Promise<Map<string, WorksheetCriterion['returnReasons'][number][]>> {
  const rows = await db
    .selectFrom('return_reasons')
    .innerJoin('users', 'users.id', 'return_reasons.by_user')
    .where('assessment_id', '=', assessmentId)
    .orderBy('return_number', 'desc')
    .select(['criterion_id', 'return_number', 'reason', 'by_user as by', 'at', 'users.name'])
    .execute();
  return grouped(rows, ({ return_number, reason, by, at, name }) => ({
    returnNumber: return_number,
    reason,
    deed: { by, at, name },
  }));
}

function grouped<R extends { criterion_id: string }, T>(
  rows: readonly R[],
  shape: (row: R) => T,
): Map<string, T[]> {
  const groups = Map.groupBy(rows, (row) => row.criterion_id);
  return new Map([...groups].map(([criterion, list]) => [criterion, list.map(shape)]));
}
