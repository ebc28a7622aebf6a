import type { Actor, Grant } from '#core/people/actor.ts';
import { newId, type TestWorkplace } from './workplace.ts';

/** An active, plainly fictional person who holds the grants from 2026 on. */
export async function aPerson({ db }: TestWorkplace, grants: readonly Grant[], name: string): Promise<Actor> {
  const userId = newId();
  const created_at = '2026-01-01T00:00:00.000Z';
  await db
    .insertInto('users')
    .values({
      id: userId,
      email: `${userId}@example.go.id`,
      name,
      employee_number: null,
      rank: null,
      password_hash: 'none',
      status: 'AKTIF',
      created_at,
      version: 1,
    })
    .execute();
  for (const { role, regionId, unitId } of grants) {
    await db
      .insertInto('role_assignments')
      .values({
        id: newId(),
        user_id: userId,
        role,
        region_id: regionId,
        unit_id: unitId,
        valid_from: '2026-01-01',
        valid_until: null,
        granted_by: null,
        granted_at: created_at,
      })
      .execute();
  }
  return { userId, name, grants, seats: [] };
}
