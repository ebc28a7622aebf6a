import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putUser } from '#storage/users.ts';
import { loadManagedPerson, placeOfPerson } from './load-person.ts';
import { nameColumns, type PersonNames } from './person-input.ts';

/**
 * Corrects how a person is named in documents to come. Refuses `not-found`, `person-elsewhere`,
 * `employee-number-invalid`, `changed-meanwhile`.
 */
export async function savePerson(
  context: Context,
  input: PersonNames & { userId: string; version: number },
): Promise<void> {
  const { actor, write, now } = context;
  const { userId, version } = input;
  const after = nameColumns(input);
  await write(async (trx) => {
    const person = await loadManagedPerson(context, trx, userId);
    const { name, employeeNumber, rank } = person.user;
    await putUser(trx, { ...person.user, ...after, version });
    const place = placeOfPerson(person);
    const trace = { act: 'PENGGUNA_DIUBAH', ...place, objectKind: 'pengguna', objectId: userId } as const;
    const payload = { before: { name, employeeNumber, rank }, after };
    await record(trx, { actor, at: now() }, { ...trace, payload });
  });
}
