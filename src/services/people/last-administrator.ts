import type { Grant } from '#core/people/actor.ts';
import { holdsOn } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { listAssignments } from '#storage/role-assignments.ts';
import { listUsers } from '#storage/users.ts';

/** Called after the roles were lost, in the same transaction: refuses `last-administrator` when nobody is left. */
export async function refuseLastAdministrator(db: Reader, at: string, lost: readonly Grant[]): Promise<void> {
  if (!lost.some(administersInstallation)) return;
  const active = new Set(
    (await listUsers(db)).filter(({ status }) => status === 'AKTIF').map(({ id }) => id),
  );
  const left = (await listAssignments(db)).some(
    (assignment) =>
      administersInstallation(assignment) &&
      active.has(assignment.userId) &&
      holdsOn(assignment, dateIn('WIB', at)),
  );
  if (!left) throw new Refusal('last-administrator');
}

function administersInstallation({ role, regionId }: Grant): boolean {
  return role === 'ADMIN_SISTEM' && regionId === null;
}
