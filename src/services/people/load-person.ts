import { administeredRegions, managesPerson, seesPerson } from '#core/people/people-reach.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { assignmentsOf, type PlacedAssignment } from '#storage/role-assignments.ts';
import { findUser, type UserRecord } from '#storage/users.ts';

export interface Person {
  user: UserRecord;
  /** Past and future ones too. */
  assignments: readonly PlacedAssignment[];
}

/** Somebody of the regions the actor administers. Refuses `not-found` for a stranger. */
export async function loadPerson({ actor }: Context, db: Reader, userId: string): Promise<Person> {
  const user = await findUser(db, userId);
  const assignments = await assignmentsOf(db, userId);
  if (user === null || !seesPerson(administeredRegions(actor), assignments)) throw new Refusal('not-found');
  return { user, assignments };
}

/** The same, to change the account. Refuses `person-elsewhere` when the person works beyond these regions. */
export async function loadManagedPerson(context: Context, db: Reader, userId: string): Promise<Person> {
  const person = await loadPerson(context, db, userId);
  const regions = administeredRegions(context.actor);
  if (!managesPerson(regions, person.assignments, dateIn('WIB', context.now()))) {
    throw new Refusal('person-elsewhere');
  }
  return person;
}

/** Where an act on a person belongs in the trail: the region, when the person works in one only. */
export function placeOfPerson({ assignments }: Pick<Person, 'assignments'>): {
  regionId: string | null;
  unitId: null;
} {
  const [regionId, ...others] = new Set(assignments.map((assignment) => assignment.regionId));
  return { regionId: others.length === 0 ? (regionId ?? null) : null, unitId: null };
}
