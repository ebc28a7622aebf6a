import type { Role } from '#core/people/actor.ts';
import { holdsOn } from '#core/people/role-assignment.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { zoneOf } from '#services/regions/zone-of.ts';
import { assignmentsOf } from '#storage/role-assignments.ts';
import { findUser } from '#storage/users.ts';
import { listSessions, type OwnSession } from './list-sessions.ts';

export interface OwnAccount {
  name: string;
  email: string;
  /** Those of today, with the name of the unit or region. */
  roles: readonly { role: Role; place: string | null }[];
  sessions: readonly OwnSession[];
  zone: Zone;
}

export async function readAccount(context: Context): Promise<OwnAccount> {
  const { read, actor, now } = context;
  const user = await findUser(read, actor.userId);
  if (user === null) throw new Refusal('not-found');
  const assignments = await assignmentsOf(read, actor.userId);
  const held = assignments.filter((assignment) =>
    holdsOn(assignment, dateIn(assignment.zone ?? 'WIB', now())),
  );
  return {
    name: user.name,
    email: user.email,
    roles: held.map(({ role, unitName, regionName }) => ({ role, place: unitName ?? regionName })),
    sessions: await listSessions(context),
    zone: await zoneOf(context),
  };
}
