import { homeOf } from '#core/people/home.ts';
import type { Workplace } from '#services/context.ts';
import { loadActor } from '#storage/actors.ts';
import { record } from '#storage/audit-entries.ts';
import { luciaWithin, validSession } from './lucia.ts';

/** Ends the session of the token; without a session that holds there is nothing to do. */
export async function signOut(workplace: Workplace, { token }: { token: string }): Promise<void> {
  const session = await validSession(workplace, token);
  if (session === null) return;
  const at = workplace.now();
  await workplace.write(async (trx) => {
    await luciaWithin(trx, workplace).invalidateSession(token);
    const actor = await loadActor(trx, session.userId, at);
    const place = homeOf(actor ?? { grants: [] });
    const trace = { act: 'KELUAR', ...place, objectKind: 'pengguna', objectId: session.userId } as const;
    await record(trx, { actor, at }, { ...trace, payload: {} });
  });
}
