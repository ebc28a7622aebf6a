import { Refusal } from '#core/refusal.ts';
import { holdsOn } from '#core/role-assignment.ts';
import { dateIn } from '#core/zone.ts';
import type { Reader } from '#db/connect.ts';
import { listAssignments } from '#storage/role-assignments.ts';
import { listUsers } from '#storage/users.ts';

/** Called after the change, inside its transaction: refuses `last-administrator` when nobody is left to administer. */
export async function refuseLastAdministrator(db: Reader, at: string): Promise<void> {
  const active = new Set(
    (await listUsers(db)).filter(({ status }) => status === 'AKTIF').map(({ id }) => id),
  );
  const left = (await listAssignments(db)).some(
    (assignment) =>
      assignment.role === 'ADMIN_SISTEM' &&
      assignment.regionId === null &&
      active.has(assignment.userId) &&
      holdsOn(assignment, dateIn('WIB', at)),
  );
  if (!left) throw new Refusal('last-administrator');
}
