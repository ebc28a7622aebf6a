import type { MailState } from '#core/mail/mail-state.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** A mail as it goes out. */
export interface OutgoingMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
}

/** One that a process holds to send it. */
export interface ClaimedMail extends OutgoingMail {
  /** This one included. */
  attempts: number;
  claimedUntil: string;
}

export async function insertMail(
  trx: Writer,
  { userId, at, ...mail }: OutgoingMail & { userId: string; at: string },
): Promise<void> {
  await trx
    .insertInto('mails')
    .values({
      ...mail,
      user_id: userId,
      state: 'MENUNGGU',
      attempts: 0,
      next_attempt_at: at,
      claimed_until: null,
      last_error: null,
      sent_at: null,
      created_at: at,
    })
    .execute();
}

/** Takes the next mail whose time has come and that nobody holds; null when there is none. */
export async function claimMail(
  trx: Writer,
  { at, until }: { at: string; until: string },
): Promise<ClaimedMail | null> {
  const next = await trx
    .selectFrom('mails')
    .where('state', '=', 'MENUNGGU')
    .where('next_attempt_at', '<=', at)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', at)]))
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return null;
  const attempts = next.attempts + 1;
  await trx.updateTable('mails').set({ attempts, claimed_until: until }).where('id', '=', next.id).execute();
  return { ...next, attempts, claimedUntil: until };
}

/** The server took it: whoever holds the row meanwhile, it is sent. */
export async function putSent(trx: Writer, { id, at }: { id: string; at: string }): Promise<void> {
  await trx
    .updateTable('mails')
    .set({ state: 'TERKIRIM', sent_at: at, next_attempt_at: null, claimed_until: null, last_error: null })
    .where('id', '=', id)
    .where('state', '=', 'MENUNGGU')
    .execute();
}

/** @param failure `nextAttemptAt` null: given up. Nothing happens once the row belongs to another process. */
export async function putFailure(
  trx: Writer,
  { id, claimedUntil }: Pick<ClaimedMail, 'id' | 'claimedUntil'>,
  { reason, nextAttemptAt }: { reason: string; nextAttemptAt: string | null },
): Promise<void> {
  await trx
    .updateTable('mails')
    .set({
      state: nextAttemptAt === null ? 'GAGAL' : 'MENUNGGU',
      next_attempt_at: nextAttemptAt,
      claimed_until: null,
      last_error: reason,
    })
    .where('id', '=', id)
    .where('claimed_until', '=', claimedUntil)
    .execute();
}

export interface MailRecord extends OutgoingMail {
  state: MailState;
  attempts: number;
  nextAttemptAt: string | null;
  lastError: string | null;
  createdAt: string;
}

/** Those that failed at least once and are not sent, given up ones first, then the oldest. */
export async function listTroubledMails(db: Reader, limit: number): Promise<MailRecord[]> {
  const rows = await db
    .selectFrom('mails')
    .where('state', '<>', 'TERKIRIM')
    .where('last_error', 'is not', null)
    .selectAll()
    .orderBy('state')
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, recipient, subject, body, state, attempts, ...row }) => ({
    ...{ id, recipient, subject, body, state, attempts },
    nextAttemptAt: row.next_attempt_at,
    lastError: row.last_error,
    createdAt: row.created_at,
  }));
}

export async function countMails(db: Reader): Promise<Record<MailState, number>> {
  const rows = await db
    .selectFrom('mails')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return {
    MENUNGGU: 0,
    TERKIRIM: 0,
    GAGAL: 0,
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
  };
}

/** A mail that was given up waits again, with all its attempts. Refuses `changed-meanwhile` when it is not given up. */
export async function putWaitingAgain(trx: Writer, { id, at }: { id: string; at: string }): Promise<void> {
  const result = await trx
    .updateTable('mails')
    .set({ state: 'MENUNGGU', attempts: 0, next_attempt_at: at })
    .where('id', '=', id)
    .where('state', '=', 'GAGAL')
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

/** Null when there is no such mail. */
export async function findMailState(db: Reader, id: string): Promise<MailState | null> {
  const row = await db.selectFrom('mails').where('id', '=', id).select('state').executeTakeFirst();
  return row?.state ?? null;
}

/** Ids of the mails that were given up. */
export async function listFailedMails(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('mails').where('state', '=', 'GAGAL').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}
