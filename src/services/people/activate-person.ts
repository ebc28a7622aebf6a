import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { passwordHashOf, putUserStatus } from '#storage/users.ts';
import { loadManagedPerson, placeOfPerson } from './load-person.ts';

/** Opens a closed account again, with the password it had. Refuses `not-found`, `person-elsewhere`. */
export async function activatePerson(context: Context, { userId }: { userId: string }): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const person = await loadManagedPerson(context, trx, userId);
    if (person.user.status !== 'NONAKTIF') return;
    const status = (await passwordHashOf(trx, userId)) === null ? 'DIUNDANG' : 'AKTIF';
    await putUserStatus(trx, userId, status);
    const place = placeOfPerson(person);
    const trace = { act: 'PENGGUNA_DIAKTIFKAN', ...place, objectKind: 'pengguna', objectId: userId } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { email: person.user.email } });
  });
}
