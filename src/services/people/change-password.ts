import { homeOf } from '#core/people/home.ts';
import { isWeakPassword } from '#core/people/password.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { forgetDevicesOf } from '#storage/known-devices.ts';
import { deleteSessionsOf } from '#storage/sessions.ts';
import { forgetAttempts } from '#storage/sign-in-attempts.ts';
import { findUser, passwordHashOf, putPassword } from '#storage/users.ts';
import { luciaWithin } from './lucia.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { takeTurn } from './take-turn.ts';

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
  device: string;
}

/**
 * Ends every session of the person and opens a new one for this browser. Refuses `password-wrong`, `password-weak`
 * or, after ten wrong guesses, `too-many-attempts`.
 */
export async function changePassword(context: Context, change: PasswordChange): Promise<{ token: string }> {
  const { actor, read } = context;
  const user = await findUser(read, actor.userId);
  if (user === null) throw new Refusal('not-found');
  if (isWeakPassword(change.newPassword, user)) throw new Refusal('password-weak', { field: 'newPassword' });
  const account = `kata-sandi:${actor.userId}`;
  await takeTurn(context, account);
  const stored = await passwordHashOf(read, actor.userId);
  const verdict = await checkPassword(change.currentPassword, stored);
  if (verdict === 'wrong') throw new Refusal('password-wrong', { field: 'currentPassword' });
  const hash = await hashPassword(change.newPassword);
  return context.write(async (trx) => {
    await forgetAttempts(trx, account);
    await putPassword(trx, actor.userId, hash);
    await deleteSessionsOf(trx, actor.userId);
    await forgetDevicesOf(trx, actor.userId);
    const session = await luciaWithin(trx, context).createSession(actor.userId, { device: change.device });
    const trace = { act: 'KATA_SANDI_DIUBAH', objectKind: 'pengguna', objectId: actor.userId } as const;
    await record(trx, { actor, at: context.now() }, { ...trace, ...homeOf(actor), payload: {} });
    return { token: session.id };
  });
}
