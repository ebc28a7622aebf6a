import type { Actor, Grant } from '#core/people/actor.ts';
import { hashPassword } from '#services/people/passwords.ts';
import { type NewSession, signIn } from '#services/people/sign-in.ts';
import { aPerson } from './people.ts';
import type { TestWorkplace } from './workplace.ts';

export const goodPassword = 'jembatan-kuning-42';

/** An administrator of the whole installation. */
export function anAdministrator(workplace: TestWorkplace, name = 'Administrator Contoh'): Promise<Actor> {
  return aPerson(workplace, [{ role: 'ADMIN_SISTEM', regionId: null, unitId: null }], name);
}

export interface Account {
  actor: Actor;
  email: string;
}

/** A person who can sign in with `goodPassword`. */
export async function anAccount(
  workplace: TestWorkplace,
  grants: readonly Grant[] = [],
  name = 'Orang Contoh',
): Promise<Account> {
  const actor = await aPerson(workplace, grants, name);
  await workplace.db
    .updateTable('users')
    .set({ password_hash: await hashPassword(goodPassword) })
    .where('id', '=', actor.userId)
    .execute();
  return { actor, email: `${actor.userId}@example.go.id` };
}

export function signedIn(
  workplace: TestWorkplace,
  email: string,
  { password = goodPassword, deviceToken = null as string | null } = {},
): Promise<NewSession> {
  return signIn(workplace, { email, password, deviceToken, device: 'Peramban contoh' });
}
