import { makeRenewalDue } from '#storage/sessions.ts';
import type { Context } from './context.ts';
import { giveRole, type RoleGift } from './give-role.ts';
import { loadPerson } from './load-person.ts';

/** Gives a person a further role; refuses as giveRole does, and `not-found` for a stranger. */
export async function grantRole(context: Context, input: RoleGift & { userId: string }): Promise<void> {
  await context.write(async (trx) => {
    const { user } = await loadPerson(context, trx, input.userId);
    await giveRole(context, trx, user.id, input);
    await makeRenewalDue(trx, user.id);
  });
}
