import type { Reader, Writer } from '#db/connect.ts';
import { digest } from './digest.ts';

export type LinkPurpose = 'UNDANGAN' | 'ATUR_ULANG' | 'MULAI';

/** `userId` is null for the link of the first run. */
export interface FreshLink {
  token: string;
  purpose: LinkPurpose;
  userId: string | null;
  createdAt: string;
  expiresAt: string;
}

/** Unused and not yet expired, or null. */
export async function findLink(
  db: Reader,
  token: string,
  at: string,
): Promise<{ purpose: LinkPurpose; userId: string | null } | null> {
  const row = await db
    .selectFrom('one_time_links')
    .select(['purpose', 'user_id'])
    .where('id', '=', digest(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row === undefined ? null : { purpose: row.purpose, userId: row.user_id };
}

/** Stores the link; earlier ones of the same person that nobody used stop working. */
export async function insertLink(trx: Writer, link: FreshLink): Promise<void> {
  await trx
    .deleteFrom('one_time_links')
    .where('user_id', link.userId === null ? 'is' : '=', link.userId)
    .where('used_at', 'is', null)
    .execute();
  await trx
    .insertInto('one_time_links')
    .values({
      id: digest(link.token),
      purpose: link.purpose,
      user_id: link.userId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Uses the link up; false when somebody was faster, or when it is unknown or expired. */
export async function useLink(trx: Writer, token: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('one_time_links')
    .set({ used_at: at })
    .where('id', '=', digest(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The person's unused links stop working. */
export async function dropLinksOf(trx: Writer, userId: string): Promise<void> {
  await trx.deleteFrom('one_time_links').where('user_id', '=', userId).where('used_at', 'is', null).execute();
}
