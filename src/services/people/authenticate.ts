import type { Actor } from '#core/people/actor.ts';
import { needsTouch } from '#core/people/session-life.ts';
import type { Workplace } from '#services/context.ts';
import { loadActor } from '#storage/actors.ts';
import { deleteSession, type SessionRecord, touchSession } from '#storage/sessions.ts';
import { luciaWithin, validSession } from './lucia.ts';

export interface SignedIn {
  actor: Actor;
  session: SessionRecord;
  /** A new token for the cookie, when the session was renewed. */
  renewedToken: string | null;
}

/**
 * Who a session's token belongs to, with the roles of today; null for an unknown or ended one.
 *
 * @param mayRenew true for a page, whose answer the browser reads before it asks again; after a change of roles it
 * gets a session of a new id.
 */
export async function authenticate(
  workplace: Workplace,
  token: string,
  { mayRenew }: { mayRenew: boolean },
): Promise<SignedIn | null> {
  const session = await validSession(workplace, token);
  if (session === null) return null;
  const actor = await loadActor(workplace.read, session.userId, workplace.now());
  if (actor === null) return null;
  const renewedToken = session.renewalDue && mayRenew ? await renew(workplace, session) : null;
  if (renewedToken === null && needsTouch(session, workplace.now())) {
    await workplace.write((trx) => touchSession(trx, session.id, workplace.now()));
  }
  return { actor, session, renewedToken };
}

async function renew(workplace: Workplace, session: SessionRecord): Promise<string | null> {
  return workplace.write(async (trx) => {
    if ((await deleteSession(trx, session.id)) === 0) return null;
    const attributes = { device: session.device, endsAt: session.expiresAt };
    const fresh = await luciaWithin(trx, workplace).createSession(session.userId, attributes);
    return fresh.id;
  });
}
