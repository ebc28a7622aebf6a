import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findUserByEmail, insertUser } from '#storage/users.ts';
import { giveRole, permitGift, type RoleGift } from './give-role.ts';
import { makeLink } from './make-link.ts';
import { type PersonInput, personColumns } from './person-input.ts';

/** With the first role, because a person without one belongs to no region. */
export type Invitation = PersonInput & RoleGift;

/**
 * @returns the token of the link by which the person chooses a password; it works once, for seven days. Refuses
 * `already-exists`, `employee-number-invalid`, and as giveRole does.
 */
export async function invitePerson(
  context: Context,
  invitation: Invitation,
): Promise<{ userId: string; token: string }> {
  const { actor, write, newId, now } = context;
  const person = personColumns(invitation);
  return write(async (trx) => {
    await permitGift(context, trx, invitation);
    if ((await findUserByEmail(trx, person.email)) !== null) {
      throw new Refusal('already-exists', { field: 'email' });
    }
    const userId = newId();
    const user = { id: userId, ...person, status: 'DIUNDANG' } as const;
    await insertUser(trx, user, { passwordHash: null, at: now() });
    const { regionId, unitId } = invitation;
    const trace = {
      act: 'PENGGUNA_DIUNDANG',
      regionId,
      unitId,
      objectKind: 'pengguna',
      objectId: userId,
    } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { name: user.name, email: user.email } });
    await giveRole(context, trx, userId, invitation);
    return { userId, token: await makeLink(context, trx, { purpose: 'UNDANGAN', userId }) };
  });
}
