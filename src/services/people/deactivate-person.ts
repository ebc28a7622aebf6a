import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { dropLinksOf } from '#storage/one-time-links.ts';
import { deleteSessionsOf } from '#storage/sessions.ts';
import { putUserStatus } from '#storage/users.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { loadManagedPerson, placeOfPerson } from './load-person.ts';

/**
 * Closes the account: sessions and links end at once, what the person did stays. Refuses `not-found`,
 * `person-elsewhere`, `last-administrator`.
 */
export async function deactivatePerson(context: Context, { userId }: { userId: string }): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const person = await loadManagedPerson(context, trx, userId);
    if (person.user.status === 'NONAKTIF') return;
    await putUserStatus(trx, userId, 'NONAKTIF');
    await refuseLastAdministrator(trx, now(), person.assignments);
    await deleteSessionsOf(trx, userId);
    await dropLinksOf(trx, userId);
    const place = placeOfPerson(person);
    const trace = {
      act: 'PENGGUNA_DINONAKTIFKAN',
      ...place,
      objectKind: 'pengguna',
      objectId: userId,
    } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { email: person.user.email } });
  });
}
