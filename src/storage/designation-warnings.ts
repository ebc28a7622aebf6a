import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Warning } from '#core/designation/warn.ts';
import type { Reader, Writer } from '#db/connect.ts';

export interface WarningRecord extends Warning {
  id: string;
  deed: NamedDeed;
}

/** The oldest letter first. */
export async function listWarnings(db: Reader, designationId: string): Promise<WarningRecord[]> {
  const rows = await db
    .selectFrom('designation_warnings as warnings')
    .innerJoin('users', 'users.id', 'warnings.by_user')
    .where('designation_id', '=', designationId)
    .select([
      'warnings.id',
      'letter_number',
      'letter_date',
      'reason',
      'deadline',
      'by_user',
      'at',
      'users.name',
    ])
    .orderBy('letter_date')
    .orderBy('at')
    .execute();
  return rows.map(({ id, letter_number, letter_date, reason, deadline, by_user, at, name }) => ({
    id,
    letterNumber: letter_number,
    letterDate: letter_date,
    reason,
    deadline,
    deed: { by: by_user, at, name },
  }));
}

export async function insertWarning(
  trx: Writer,
  fresh: Warning & { id: string; designationId: string },
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('designation_warnings')
    .values({
      id: fresh.id,
      designation_id: fresh.designationId,
      letter_number: fresh.letterNumber,
      letter_date: fresh.letterDate,
      reason: fresh.reason,
      deadline: fresh.deadline,
      by_user: by,
      at,
    })
    .execute();
}
