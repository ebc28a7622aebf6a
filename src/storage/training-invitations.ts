import type { Deed } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Attendee } from '#core/training/attendance.ts';
import type { Reader, Writer } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';

/** An invited unit, and who of it came. */
export interface InvitationRecord {
  trainingId: string;
  unit: { id: string; name: string };
  attendees: readonly Attendee[];
  /** Who wrote the attendance down last, and when; null: nobody has. */
  recorded: (Deed & { name: string }) | null;
}

/** Of a unit the actor sees: a unit does not read who came from another. By the unit's name. */
export async function listInvitations(
  db: Reader,
  reach: Reach,
  trainingIds: readonly string[],
): Promise<InvitationRecord[]> {
  if (trainingIds.length === 0) return [];
  const rows = await db
    .selectFrom('training_invitations')
    .innerJoin('units', 'units.id', 'training_invitations.unit_id')
    .leftJoin('users', 'users.id', 'training_invitations.recorded_by')
    .where('training_invitations.training_id', 'in', trainingIds)
    .where(inReach(reach, { region: 'units.region_id', unit: 'units.id' }))
    .select(['training_id', 'unit_id', 'units.name', 'recorded_by', 'recorded_at', 'users.name as recorder'])
    .orderBy('units.kind')
    .orderBy('units.name')
    .execute();
  const came = await attendeesOf(db, trainingIds);
  return rows.map(({ training_id, unit_id, name, recorded_by, recorded_at, recorder }) => ({
    trainingId: training_id,
    unit: { id: unit_id, name },
    attendees: came.get(`${training_id} ${unit_id}`) ?? [],
    recorded:
      recorded_by === null || recorded_at === null
        ? null
        : { by: recorded_by, at: recorded_at, name: recorder ?? '' },
  }));
}

async function attendeesOf(db: Reader, trainingIds: readonly string[]): Promise<Map<string, Attendee[]>> {
  const rows = await db
    .selectFrom('training_attendees')
    .selectAll()
    .where('training_id', 'in', trainingIds)
    .orderBy('number')
    .execute();
  const came = Map.groupBy(rows, ({ training_id, unit_id }) => `${training_id} ${unit_id}`);
  return new Map(
    [...came].map(([of, people]) => [of, people.map(({ name, position }) => ({ name, position }))]),
  );
}

/** In the place of those invited before; nobody of them has come yet. */
export async function putInvitations(
  trx: Writer,
  trainingId: string,
  unitIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom('training_invitations').where('training_id', '=', trainingId).execute();
  const rows = unitIds.map((unit_id) => ({
    training_id: trainingId,
    unit_id,
    recorded_by: null,
    recorded_at: null,
  }));
  await trx.insertInto('training_invitations').values(rows).execute();
}

/** In the place of those who were written down before. */
export async function putAttendees(
  trx: Writer,
  { trainingId, unitId }: { trainingId: string; unitId: string },
  attendees: readonly Attendee[],
  recorded: Deed,
): Promise<void> {
  await trx
    .deleteFrom('training_attendees')
    .where('training_id', '=', trainingId)
    .where('unit_id', '=', unitId)
    .execute();
  const rows = attendees.map(({ name, position }, index) => ({
    training_id: trainingId,
    unit_id: unitId,
    number: index + 1,
    name,
    position,
  }));
  if (rows.length > 0) await trx.insertInto('training_attendees').values(rows).execute();
  await trx
    .updateTable('training_invitations')
    .set({ recorded_by: recorded.by, recorded_at: recorded.at })
    .where('training_id', '=', trainingId)
    .where('unit_id', '=', unitId)
    .execute();
}

/** Whether somebody of the unit came to a training of the period that covered a standard of the instrument. */
export async function hasAttended(
  db: Reader,
  { unitId, periodId, instrument }: { unitId: string; periodId: string; instrument: InstrumentCode },
): Promise<boolean> {
  const row = await db
    .selectFrom('training_attendees')
    .innerJoin('trainings', 'trainings.id', 'training_attendees.training_id')
    .innerJoin('training_standards', 'training_standards.training_id', 'trainings.id')
    .where('training_attendees.unit_id', '=', unitId)
    .where('trainings.period_id', '=', periodId)
    .where('training_standards.instrument_code', '=', instrument)
    .select('training_attendees.number')
    .executeTakeFirst();
  return row !== undefined;
}
