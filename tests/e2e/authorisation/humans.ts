import type { Actor, Grant, Role } from '#core/people/actor.ts';
import { luciaWithin } from '#services/people/lucia.ts';
import { digest } from '#storage/digest.ts';
import { aPerson } from '#tests/support/people.ts';
import type { TestWorkplace } from '#tests/support/workplace.ts';

/** Somebody with a browser. */
export interface Human {
  name: string;
  role: Role;
  actor: Actor;
  /** Of the session; empty when there is none. */
  cookie: string;
}

interface Wish {
  role: Role;
  /** An actor there is already, or the grant of a new one. */
  actor?: Actor;
  grant?: Grant;
  /** What ended after the sign-in: the account (deactivated), the session (an hour unused) or the role (yesterday). */
  ended?: 'account' | 'session' | 'role';
}

/** A person who signed in, with the cookie of the session. */
export async function aHuman(workplace: TestWorkplace, { role, actor, grant, ended }: Wish): Promise<Human> {
  const person = actor ?? (await aPerson(workplace, grant ? [grant] : [], `${role} ${ended ?? 'lain'}`));
  const cookie = await sessionOf(workplace, person);
  if (ended === 'account') await deactivate(workplace, person);
  if (ended === 'session') await leaveUnused(workplace, cookie);
  if (ended === 'role') await endRoles(workplace, person);
  return { name: `${person.name}${ended ? ` (${ended} ended)` : ''}`, role, actor: person, cookie };
}

/** A further session of the person, as the sign-in opens one. */
export async function sessionOf({ now, write }: TestWorkplace, { userId }: Actor): Promise<string> {
  const session = await write((trx) =>
    luciaWithin(trx, { now }).createSession(userId, { device: 'Peramban contoh' }),
  );
  return `kaji_sesi=${session.id}`;
}

export function sessionIdOf(cookie: string): string {
  return digest(cookie.replace('kaji_sesi=', ''));
}

async function deactivate({ db }: TestWorkplace, { userId }: Actor): Promise<void> {
  await db.updateTable('users').set({ status: 'NONAKTIF' }).where('id', '=', userId).execute();
}

async function leaveUnused({ db }: TestWorkplace, cookie: string): Promise<void> {
  const seen_at = new Date(Date.now() - 61 * 60_000).toISOString();
  await db.updateTable('sessions').set({ seen_at }).where('id', '=', sessionIdOf(cookie)).execute();
}

async function endRoles({ db }: TestWorkplace, { userId }: Actor): Promise<void> {
  const valid_until = Temporal.Now.plainDateISO('Asia/Jakarta').subtract({ days: 1 }).toString();
  await db.updateTable('role_assignments').set({ valid_until }).where('user_id', '=', userId).execute();
}
