import type { Workplace } from '#services/context.ts';
import { makeLink } from '#services/people/make-link.ts';
import { anyUser } from '#storage/users.ts';

/**
 * At every start of an empty installation: the token of the first-run page, to be printed in the terminal; those of
 * former starts stop working. Null once there are people.
 */
export async function prepareFirstRun(workplace: Workplace): Promise<string | null> {
  return workplace.write(async (trx) => {
    if (await anyUser(trx)) return null;
    return makeLink(workplace, trx, { purpose: 'MULAI', userId: null });
  });
}
