import type { Selectable } from 'kysely';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import type { UserStatus } from '#db/tables/people.ts';

export interface UserRecord {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  employeeNumber: string | null;
  rank: string | null;
  status: UserStatus;
  version: number;
}

export async function findUser(db: Reader, id: string): Promise<UserRecord | null> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function findUserByEmail(db: Reader, email: string): Promise<UserRecord | null> {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** The stored PHC string; null for a person who has not yet chosen a password. */
export async function passwordHashOf(db: Reader, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('users')
    .select('password_hash')
    .where('id', '=', userId)
    .executeTakeFirst();
  return row?.password_hash ?? null;
}

export async function anyUser(db: Reader): Promise<boolean> {
  return (await db.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function listUsers(db: Reader): Promise<UserRecord[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('name').orderBy('email').execute();
  return rows.map(toRecord);
}

export async function insertUser(
  trx: Writer,
  user: Omit<UserRecord, 'version'>,
  { passwordHash, at }: { passwordHash: string | null; at: string },
): Promise<void> {
  const { id, email, name, employeeNumber, rank, status } = user;
  await trx
    .insertInto('users')
    .values({
      id,
      email,
      name,
      employee_number: employeeNumber,
      rank,
      password_hash: passwordHash,
      status,
      created_at: at,
      version: 1,
    })
    .execute();
}

/** Writes name, number and rank; refuses `changed-meanwhile` when the row moved since `user.version`. */
export async function putUser(trx: Writer, user: UserRecord): Promise<void> {
  const result = await trx
    .updateTable('users')
    .set({
      name: user.name,
      employee_number: user.employeeNumber,
      rank: user.rank,
      version: user.version + 1,
    })
    .where('id', '=', user.id)
    .where('version', '=', user.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return;
  throw new Refusal('changed-meanwhile', { current: await findUser(trx, user.id) });
}

export async function putUserStatus(trx: Writer, userId: string, status: UserStatus): Promise<void> {
  await trx
    .updateTable('users')
    .set((eb) => ({ status, version: eb('version', '+', 1) }))
    .where('id', '=', userId)
    .execute();
}

export async function putPassword(trx: Writer, userId: string, passwordHash: string): Promise<void> {
  await trx
    .updateTable('users')
    .set((eb) => ({ password_hash: passwordHash, version: eb('version', '+', 1) }))
    .where('id', '=', userId)
    .execute();
}

function toRecord(row: Selectable<Database['users']>): UserRecord {
  const { id, email, name, rank, status, version } = row;
  return { id, email, name, employeeNumber: row.employee_number, rank, status, version };
}
