import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

/** An assessor's place in one assessment with the letter that gave it (MJK54 Ps.13). */
export interface AssessorRecord {
  assessmentId: string;
  userId: string;
  name: string;
  employeeNumber: string | null;
  rank: string | null;
  lead: boolean;
  appointmentNumber: string;
  appointmentDate: string;
  appointmentExpires: string;
  assignedAt: string;
  releasedAt: string | null;
}

/** The released ones too; the leader first, then by name. */
export async function listAssessors(db: Reader, assessmentId: string): Promise<AssessorRecord[]> {
  const rows = await selectAssessors(db)
    .where('assessors.assessment_id', '=', assessmentId)
    .orderBy('assessors.lead', 'desc')
    .orderBy('users.name')
    .orderBy('assessors.user_id')
    .execute();
  return rows.map(toRecord);
}

/** Who leads now, of each of these assessments that has a leader. */
export async function listLeads(db: Reader, assessmentIds: readonly string[]): Promise<AssessorRecord[]> {
  return (await listSeats(db, assessmentIds)).filter(({ lead }) => lead);
}

/** The seats of today in each of these assessments. */
export async function listSeats(db: Reader, assessmentIds: readonly string[]): Promise<AssessorRecord[]> {
  if (assessmentIds.length === 0) return [];
  const rows = await selectAssessors(db)
    .where('assessors.assessment_id', 'in', assessmentIds)
    .where('assessors.released_at', 'is', null)
    .execute();
  return rows.map(toRecord);
}

export async function findAssessor(
  db: Reader,
  assessmentId: string,
  userId: string,
): Promise<AssessorRecord | null> {
  const row = await selectAssessors(db)
    .where('assessors.assessment_id', '=', assessmentId)
    .where('assessors.user_id', '=', userId)
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Gives the seat; one that was released before gets the new letter. */
export async function putAssessor(
  trx: Writer,
  seat: Pick<
    AssessorRecord,
    'assessmentId' | 'userId' | 'lead' | 'appointmentNumber' | 'appointmentDate' | 'appointmentExpires'
  >,
  assigned: { by: string; at: string },
): Promise<void> {
  const letter = {
    lead: seat.lead ? (1 as const) : (0 as const),
    appointment_number: seat.appointmentNumber,
    appointment_date: seat.appointmentDate,
    appointment_expires: seat.appointmentExpires,
    assigned_by: assigned.by,
    assigned_at: assigned.at,
    released_at: null,
  };
  await trx
    .insertInto('assessors')
    .values({ assessment_id: seat.assessmentId, user_id: seat.userId, ...letter })
    .onConflict((conflict) => conflict.columns(['assessment_id', 'user_id']).doUpdateSet(letter))
    .execute();
}

export async function releaseSeat(
  trx: Writer,
  place: { assessmentId: string; userId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('assessors')
    .set({ released_at: place.at })
    .where('assessment_id', '=', place.assessmentId)
    .where('user_id', '=', place.userId)
    .execute();
}

function selectAssessors(db: Reader) {
  return db
    .selectFrom('assessors')
    .innerJoin('users', 'users.id', 'assessors.user_id')
    .selectAll('assessors')
    .select(['users.name', 'users.employee_number', 'users.rank']);
}

type Row = Selectable<Database['assessors']> & {
  name: string;
  employee_number: string | null;
  rank: string | null;
};

function toRecord(row: Row): AssessorRecord {
  return {
    assessmentId: row.assessment_id,
    userId: row.user_id,
    name: row.name,
    employeeNumber: row.employee_number,
    rank: row.rank,
    lead: row.lead === 1,
    appointmentNumber: row.appointment_number,
    appointmentDate: row.appointment_date,
    appointmentExpires: row.appointment_expires,
    assignedAt: row.assigned_at,
    releasedAt: row.released_at,
  };
}
