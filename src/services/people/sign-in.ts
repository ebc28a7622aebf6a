import type { Actor } from '#core/people/actor.ts';
import { homeOf } from '#core/people/home.ts';
import { Refusal } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { loadActor } from '#storage/actors.ts';
import { record } from '#storage/audit-entries.ts';
import { insertDevice, isKnownDevice } from '#storage/known-devices.ts';
import { forgetAttempts } from '#storage/sign-in-attempts.ts';
import { findUserByEmail, passwordHashOf, putPassword } from '#storage/users.ts';
import { luciaWithin } from './lucia.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { takeTurn } from './take-turn.ts';

export interface Credentials {
  email: string;
  password: string;
  /** The cookie a former sign-in left in this browser. */
  deviceToken: string | null;
  /** What the browser says it is, for the list of sessions. */
  device: string;
}

export interface NewSession {
  token: string;
  deviceToken: string;
  actor: Actor;
}

/**
 * Opens a session. Unknown, deactivated and merely wrong are one answer and one amount of work. Refuses
 * `wrong-credentials`, or `too-many-attempts` on a device the person never signed in with.
 */
export async function signIn(workplace: Workplace, credentials: Credentials): Promise<NewSession> {
  const email = credentials.email.trim().toLowerCase();
  const user = await findUserByEmail(workplace.read, email);
  const account = await accountOf(workplace, email, user?.id ?? null, credentials.deviceToken);
  await takeTurn(workplace, account);
  const stored = user?.status === 'AKTIF' ? await passwordHashOf(workplace.read, user.id) : null;
  const verdict = await checkPassword(credentials.password, stored);
  if (user === null || verdict === 'wrong') throw new Refusal('wrong-credentials');
  const upgraded = verdict === 'stale' ? await hashPassword(credentials.password) : null;
  return open(workplace, { userId: user.id, checked: stored, account, upgraded, credentials });
}

/** A known device counts for itself, so that a stranger's guesses do not lock its owner out. */
async function accountOf(
  { read }: Workplace,
  email: string,
  userId: string | null,
  deviceToken: string | null,
): Promise<string> {
  const known = userId !== null && deviceToken !== null && (await isKnownDevice(read, deviceToken, userId));
  return known ? `perangkat:${userId}:${deviceToken}` : email;
}

interface Opening {
  userId: string;
  /** The hash the password was found right against. */
  checked: string | null;
  account: string;
  upgraded: string | null;
  credentials: Credentials;
}

async function open(workplace: Workplace, opening: Opening): Promise<NewSession> {
  const { userId, checked, account, upgraded, credentials } = opening;
  const deviceToken = credentials.deviceToken ?? workplace.newId();
  const at = workplace.now();
  return workplace.write(async (trx) => {
    const actor = await loadActor(trx, userId, at);
    // Deactivated, or the password changed, while the hash was computed.
    if (actor === null || (await passwordHashOf(trx, userId)) !== checked)
      throw new Refusal('wrong-credentials');
    if (upgraded !== null) await putPassword(trx, userId, upgraded);
    await forgetAttempts(trx, account);
    await insertDevice(trx, deviceToken, userId, at);
    const lucia = luciaWithin(trx, workplace);
    await lucia.deleteExpiredSessions();
    const session = await lucia.createSession(userId, { device: credentials.device });
    const trace = { act: 'MASUK', ...homeOf(actor), objectKind: 'pengguna', objectId: userId } as const;
    await record(trx, { actor, at }, { ...trace, payload: { device: credentials.device } });
    return { token: session.id, deviceToken, actor };
  });
}
