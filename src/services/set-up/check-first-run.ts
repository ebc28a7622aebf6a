import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { findLink } from '#storage/one-time-links.ts';
import { anyUser } from '#storage/users.ts';

/** Refuses `already-set-up` once there are people, `token-invalid` without the token of the terminal. */
export async function checkFirstRun(db: Reader, token: string, at: string): Promise<void> {
  if (await anyUser(db)) throw new Refusal('already-set-up');
  const link = await findLink(db, token, at);
  if (link?.purpose !== 'MULAI') throw new Refusal('token-invalid');
}
