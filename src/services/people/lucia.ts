import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { absoluteEnd, timeLeft } from '#core/people/session-life.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { digest } from '#storage/digest.ts';
import {
  deleteSession,
  deleteSessionsEndedBy,
  deleteSessionsOf,
  findSession,
  insertSession,
  type SessionRecord,
  sessionsOf,
  touchSession,
} from '#storage/sessions.ts';

/** What Lucia keeps with a session beyond its owner. */
interface SessionAttributes {
  device: string;
  /** A renewed session ends when the one it replaces would have: 12 hours after the sign-in. */
  endsAt?: string;
}

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes;
  }
}

/** Where Lucia's queries go: the store itself, or one transaction of it. */
export type SessionStore = Pick<Workplace, 'read' | 'write' | 'now'>;

/** The only place that knows Lucia. The database gets the SHA-256 of a token, never the token. */
function luciaOn(store: SessionStore): Lucia {
  return new Lucia(adapterOn(store), { sessionExpiresIn: new TimeSpan(60, 'm') });
}

/** Lucia inside a transaction, so that a session and its trace in the trail are one change. */
export function luciaWithin(trx: Writer, { now }: Pick<Workplace, 'now'>): Lucia {
  return luciaOn({ read: trx, write: (work) => work(trx), now });
}

/** The session of a token that still holds; null when it is unknown or has ended (and then it is gone). */
export async function validSession(store: SessionStore, token: string): Promise<SessionRecord | null> {
  const { session } = await luciaOn(store).validateSession(token);
  return session === null ? null : findSession(store.read, digest(token));
}

function adapterOn(store: SessionStore): Adapter {
  const { read, write, now } = store;
  return {
    getSessionAndUser: async (token) => {
      const session = await findSession(read, digest(token));
      if (session === null) return [null, null];
      return [forLucia(session, token, now()), { id: session.userId, attributes: {} }];
    },
    getUserSessions: async (userId) => {
      const sessions = await sessionsOf(read, userId);
      return sessions.map((session) => forLucia(session, session.id, now()));
    },
    setSession: ({ id, userId, attributes }) =>
      write((trx) => insertSession(trx, freshSession(digest(id), userId, attributes, now()))),
    updateSessionExpiration: (token) => write((trx) => touchSession(trx, digest(token), now())),
    deleteSession: async (token) => {
      await write((trx) => deleteSession(trx, digest(token)));
    },
    deleteUserSessions: (userId) => write((trx) => deleteSessionsOf(trx, userId)),
    deleteExpiredSessions: () => write((trx) => deleteSessionsEndedBy(trx, now())),
  };
}

function freshSession(
  id: string,
  userId: string,
  { device, endsAt }: SessionAttributes,
  at: string,
): SessionRecord {
  const expiresAt = endsAt ?? absoluteEnd(at);
  return { id, userId, createdAt: at, seenAt: at, expiresAt, device, renewalDue: false };
}

// Lucia compares with the system's clock; the time left is counted on the application's.
function forLucia(session: SessionRecord, id: string, now: string): DatabaseSession {
  const { userId, device } = session;
  return { id, userId, expiresAt: new Date(Date.now() + timeLeft(session, now)), attributes: { device } };
}
