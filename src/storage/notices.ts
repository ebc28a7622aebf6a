import { canonicalJson } from '#core/canonical-json.ts';
import { type DueThing, objectIdOf } from '#core/due/due-thing.ts';
import type { Occasion } from '#core/due/reminder.ts';
import type { Reader, Writer } from '#db/connect.ts';

export interface NoticeRecord {
  id: string;
  thing: DueThing;
  occasion: Occasion;
  link: string;
  createdAt: string;
  readAt: string | null;
}

/** What makes a notice unlike any other. */
export interface NoticeKey {
  userId: string;
  thing: DueThing;
  occasion: Occasion;
}

export function noticeKey({ userId, thing, occasion }: NoticeKey): string {
  return [userId, thing.kind, objectIdOf(thing), thing.date, occasion].join(' ');
}

/** The keys of the notices made since an instant. */
export async function noticeKeysSince(db: Reader, since: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('notices')
    .where('created_at', '>=', since)
    .select(['user_id', 'kind', 'object_id', 'due_date', 'occasion'])
    .execute();
  return new Set(
    rows.map(({ user_id, kind, object_id, due_date, occasion }) =>
      [user_id, kind, object_id, due_date, occasion].join(' '),
    ),
  );
}

/** False when the person already has this notice. */
export async function insertNotice(
  trx: Writer,
  { id, userId, thing, occasion, link, at }: NoticeKey & { id: string; link: string; at: string },
): Promise<boolean> {
  const made = await trx
    .insertInto('notices')
    .values({
      id,
      user_id: userId,
      kind: thing.kind,
      object_id: objectIdOf(thing),
      due_date: thing.date,
      occasion,
      thing: canonicalJson(thing),
      link,
      created_at: at,
      read_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** The person's notices, newest first, one page of them. */
export async function listNotices(
  db: Reader,
  userId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<NoticeRecord[]> {
  const rows = await db
    .selectFrom('notices')
    .where('user_id', '=', userId)
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('due_date')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(({ id, thing, occasion, link, created_at, read_at }) => ({
    id,
    thing: JSON.parse(thing),
    occasion,
    link,
    createdAt: created_at,
    readAt: read_at,
  }));
}

export async function countNotices(db: Reader, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notices')
    .where('user_id', '=', userId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function countUnread(db: Reader, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notices')
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** False when the notice is somebody else's, as when it does not exist. */
export async function hasNotice(db: Reader, userId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('notices')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One of the person's unread notices, or all when none is named. */
export async function markRead(
  trx: Writer,
  { userId, id, at }: { userId: string; id: string | null; at: string },
): Promise<void> {
  const unread = trx
    .updateTable('notices')
    .set({ read_at: at })
    .where('user_id', '=', userId)
    .where('read_at', 'is', null);
  await (id === null ? unread : unread.where('id', '=', id)).execute();
}
