import { homeOf } from '#core/people/home.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { deleteSession, findSession } from '#storage/sessions.ts';

/** Ends one of the person's own sessions. Refuses `not-found` for anybody else's. */
export async function revokeSession(context: Context, { sessionId }: { sessionId: string }): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const session = await findSession(trx, sessionId);
    if (session === null || session.userId !== actor.userId) throw new Refusal('not-found');
    await deleteSession(trx, sessionId);
    const trace = { act: 'SESI_DICABUT', ...homeOf(actor), objectKind: 'sesi', objectId: sessionId } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { device: session.device } });
  });
}
