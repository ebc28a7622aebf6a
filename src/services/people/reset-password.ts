import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { loadManagedPerson, placeOfPerson } from './load-person.ts';
import { makeLink } from './make-link.ts';

/**
 * A link by which the person chooses a new password: 24 hours, or seven days for somebody who never had one. The old
 * password works until the link is used. Refuses `not-found`, `person-elsewhere`, `person-inactive`.
 */
export async function resetPassword(
  context: Context,
  { userId }: { userId: string },
): Promise<{ token: string }> {
  const { actor, write, now } = context;
  return write(async (trx) => {
    const person = await loadManagedPerson(context, trx, userId);
    const { status } = person.user;
    if (status === 'NONAKTIF') throw new Refusal('person-inactive');
    const purpose = status === 'DIUNDANG' ? 'UNDANGAN' : 'ATUR_ULANG';
    const act = status === 'DIUNDANG' ? 'PENGGUNA_DIUNDANG' : 'KATA_SANDI_DIATUR_ULANG';
    const trace = { act, ...placeOfPerson(person), objectKind: 'pengguna', objectId: userId } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { email: person.user.email } });
    return { token: await makeLink(context, trx, { purpose, userId }) };
  });
}
