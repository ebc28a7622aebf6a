import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

export interface SessionRecord {
  /** SHA-256 of the token in the cookie. */
  id: string;
  userId: string;
  createdAt: string;
  seenAt: string;
  /** The session ends here however busy it is. */
  expiresAt: string;
  /** What the browser says it is. */
  device: string;
  /** The person's roles changed: the next page gets a session of a new id. */
  renewalDue: boolean;
}

export async function findSession(db: Reader, id: string): Promise<SessionRecord | null> {
  const row = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function sessionsOf(db: Reader, userId: string): Promise<SessionRecord[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(toRecord);
}

export async function insertSession(trx: Writer, session: SessionRecord): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      expires_at: session.expiresAt,
      device: session.device,
      renewal_due: session.renewalDue ? 1 : 0,
    })
    .execute();
}

export async function touchSession(trx: Writer, id: string, seenAt: string): Promise<void> {
  await trx.updateTable('sessions').set({ seen_at: seenAt }).where('id', '=', id).execute();
}

/** After a change of roles: every session of the person is replaced at its next page. */
export async function makeRenewalDue(trx: Writer, userId: string): Promise<void> {
  await trx.updateTable('sessions').set({ renewal_due: 1 }).where('user_id', '=', userId).execute();
}

/** @returns how many there were: 0 or 1. */
export async function deleteSession(trx: Writer, id: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('sessions').where('id', '=', id).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function deleteSessionsOf(trx: Writer, userId: string): Promise<void> {
  await trx.deleteFrom('sessions').where('user_id', '=', userId).execute();
}

export async function deleteSessionsEndedBy(trx: Writer, at: string): Promise<void> {
  await trx.deleteFrom('sessions').where('expires_at', '<=', at).execute();
}

function toRecord(row: Selectable<Database['sessions']>): SessionRecord {
  return {
    id: row.id,
    userId: row.user_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    device: row.device,
    renewalDue: row.renewal_due === 1,
  };
}
