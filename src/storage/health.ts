import type { Reader } from '#db/connect.ts';

/** Reads the one row that is always there; throws when the database does not answer. */
export async function touchDatabase(db: Reader): Promise<boolean> {
  const head = await db.selectFrom('audit_head').select('id').executeTakeFirst();
  return head !== undefined;
}
