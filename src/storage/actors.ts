import { type Actor, type AssessorSeat, seatsHeld } from '#core/people/actor.ts';
import { holdsOn } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import { assignmentsOf, listAssignments, type PlacedAssignment } from './role-assignments.ts';
import { findUser, listUsers } from './users.ts';

/** The person with the roles that hold at this instant; null for one who is not active. */
export async function loadActor(db: Reader, userId: string, at: string): Promise<Actor | null> {
  const user = await findUser(db, userId);
  if (user?.status !== 'AKTIF') return null;
  const assignments = await assignmentsOf(db, userId);
  const grants = assignments.filter((assignment) => holdsNow(assignment, at)).map(toGrant);
  const seats = seatsHeld({ grants }, await seatsOf(db, userId));
  return { userId, name: user.name, grants, seats };
}

/** Everybody who is active, each with the roles and seats that hold at this instant and the address for mail. */
export async function listActors(db: Reader, at: string): Promise<(Actor & { email: string })[]> {
  const people = (await listUsers(db)).filter(({ status }) => status === 'AKTIF');
  const held = (await listAssignments(db)).filter((assignment) => holdsNow(assignment, at));
  const assignments = Map.groupBy(held, ({ userId }) => userId);
  const seats = Map.groupBy(await selectSeats(db).execute(), ({ user_id }) => user_id);
  return people.map(({ id: userId, name, email }) => {
    const grants = (assignments.get(userId) ?? []).map(toGrant);
    return {
      userId,
      name,
      email,
      grants,
      seats: seatsHeld({ grants }, (seats.get(userId) ?? []).map(toSeat)),
    };
  });
}

/** By the calendar of the region; a role without a region goes by WIB. */
function holdsNow(assignment: PlacedAssignment, at: string): boolean {
  return holdsOn(assignment, dateIn(assignment.zone ?? 'WIB', at));
}

function toGrant({ role, regionId, unitId }: PlacedAssignment): Actor['grants'][number] {
  return { role, regionId, unitId };
}

async function seatsOf(db: Reader, userId: string): Promise<AssessorSeat[]> {
  const rows = await selectSeats(db).where('user_id', '=', userId).execute();
  return rows.map(toSeat);
}

function selectSeats(db: Reader) {
  return db
    .selectFrom('assessors')
    .select(['user_id', 'assessment_id', 'lead'])
    .where('released_at', 'is', null);
}

function toSeat({ assessment_id, lead }: { assessment_id: string; lead: 0 | 1 }): AssessorSeat {
  return { assessmentId: assessment_id, lead: lead === 1 };
}

/** Regions in which the person has a seat that is not released. */
export async function seatRegionsOf(db: Reader, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assessors')
    .innerJoin('assessments', 'assessments.id', 'assessors.assessment_id')
    .select('assessments.region_id')
    .distinct()
    .where('assessors.user_id', '=', userId)
    .where('assessors.released_at', 'is', null)
    .execute();
  return rows.map(({ region_id }) => region_id);
}
