import { timeLeft } from '#core/people/session-life.ts';
import type { Context } from '#services/context.ts';
import { sessionsOf } from '#storage/sessions.ts';

export interface OwnSession {
  id: string;
  device: string;
  createdAt: string;
  seenAt: string;
}

/** The person's own sessions that still hold, the last used first. */
export async function listSessions({ read, actor, now }: Context): Promise<OwnSession[]> {
  const sessions = await sessionsOf(read, actor.userId);
  return sessions
    .filter((session) => timeLeft(session, now()) > 0)
    .map(({ id, device, createdAt, seenAt }) => ({ id, device, createdAt, seenAt }));
}
