import type { Role } from '#core/people/actor.ts';
import type { Reader } from '#db/connect.ts';

export interface StaffMember {
  userId: string;
  name: string;
}

/** Active people who hold one of the roles in the unit on a date, by name. */
export async function listUnitStaff(
  db: Reader,
  unitId: string,
  roles: readonly Role[],
  date: string,
): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('role_assignments')
    .innerJoin('users', 'users.id', 'role_assignments.user_id')
    .select(['users.id', 'users.name'])
    .distinct()
    .where('role_assignments.unit_id', '=', unitId)
    .where('role_assignments.role', 'in', roles)
    .where('role_assignments.valid_from', '<=', date)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', date)]))
    .where('users.status', '=', 'AKTIF')
    .orderBy('users.name')
    .orderBy('users.id')
    .execute();
  return rows.map(({ id, name }) => ({ userId: id, name }));
}

/** Names by id; for showing who a thing is assigned to. */
export async function namesOf(db: Reader, userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.selectFrom('users').select(['id', 'name']).where('id', 'in', userIds).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
