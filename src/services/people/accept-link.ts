import { isWeakPassword } from '#core/people/password.ts';
import { Refusal } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { forgetDevicesOf } from '#storage/known-devices.ts';
import { useLink } from '#storage/one-time-links.ts';
import { assignmentsOf } from '#storage/role-assignments.ts';
import { deleteSessionsOf } from '#storage/sessions.ts';
import { forgetAttempts } from '#storage/sign-in-attempts.ts';
import { putPassword, putUserStatus } from '#storage/users.ts';
import { placeOfPerson } from './load-person.ts';
import { hashPassword } from './passwords.ts';
import { findPersonalLink } from './read-link.ts';

/**
 * The person chooses a password by an invitation or a reset; every open session ends. Refuses `link-invalid` (also for
 * the slower of two) and `password-weak`, which leaves the link as it was.
 */
export async function acceptLink(
  workplace: Workplace,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const { read, write, now } = workplace;
  const { user } = await findPersonalLink(read, token, now());
  if (isWeakPassword(password, user)) throw new Refusal('password-weak', { field: 'password' });
  const hash = await hashPassword(password);
  await write(async (trx) => {
    const { purpose } = await findPersonalLink(trx, token, now());
    if (!(await useLink(trx, token, now()))) throw new Refusal('link-invalid');
    await putPassword(trx, user.id, hash);
    await putUserStatus(trx, user.id, 'AKTIF');
    await deleteSessionsOf(trx, user.id);
    await forgetDevicesOf(trx, user.id);
    await forgetAttempts(trx, user.email);
    const place = placeOfPerson({ assignments: await assignmentsOf(trx, user.id) });
    const act = purpose === 'UNDANGAN' ? 'PENGGUNA_DIAKTIFKAN' : 'KATA_SANDI_DIUBAH';
    const actor = { userId: user.id, name: user.name };
    const trace = { act, ...place, objectKind: 'pengguna', objectId: user.id } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { by: purpose } });
  });
}
