import { administeredRegions, managesPerson, seesPerson } from '#core/people/people-reach.ts';
import { endedBefore, holdsOn } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listAssignments, type PlacedAssignment } from '#storage/role-assignments.ts';
import { listUsers, type UserRecord } from '#storage/users.ts';

export interface ListedPerson {
  user: UserRecord;
  /** In these regions, those that have not ended, the ones that begin later too. */
  roles: readonly (PlacedAssignment & { holdsToday: boolean })[];
  /** False for somebody who also works beyond the regions the actor administers. */
  managed: boolean;
}

/** The people of the regions the actor administers, by name. Refuses `not-allowed` to everybody else. */
export async function listPeople({ read, actor, now }: Context): Promise<ListedPerson[]> {
  const regions = administeredRegions(actor);
  if (regions.length === 0) throw new Refusal('not-allowed');
  const [users, assignments] = [await listUsers(read), await listAssignments(read)];
  const byUser = Map.groupBy(assignments, ({ userId }) => userId);
  return users.flatMap((user) => {
    const own = byUser.get(user.id) ?? [];
    if (!seesPerson(regions, own)) return [];
    const here = own.filter((assignment) => seesPerson(regions, [assignment]));
    const managed = managesPerson(regions, own, dateIn('WIB', now()));
    return [{ user, roles: openRoles(here, now()), managed }];
  });
}

function openRoles(assignments: readonly PlacedAssignment[], at: string): ListedPerson['roles'] {
  const today = ({ zone }: PlacedAssignment) => dateIn(zone ?? 'WIB', at);
  return assignments
    .filter((assignment) => !endedBefore(assignment, today(assignment)))
    .map((assignment) => ({ ...assignment, holdsToday: holdsOn(assignment, today(assignment)) }));
}
