import type { Context } from '#services/context.ts';
import { dropLinksOf } from '#storage/one-time-links.ts';
import { makeRenewalDue } from '#storage/sessions.ts';
import { giveRole, type RoleGift } from './give-role.ts';
import { loadPerson } from './load-person.ts';

/**
 * Gives a person a further role; one beyond the regions of the others ends the person's open links. Refuses as giveRole
 * does, and `not-found` for a stranger.
 */
export async function grantRole(context: Context, input: RoleGift & { userId: string }): Promise<void> {
  await context.write(async (trx) => {
    const { user, assignments } = await loadPerson(context, trx, input.userId);
    await giveRole(context, trx, user.id, input);
    // Who made an open link could choose the password, and would come by what another administrator entrusts here.
    if (assignments.some(({ regionId }) => regionId !== input.regionId)) await dropLinksOf(trx, user.id);
    await makeRenewalDue(trx, user.id);
  });
}
