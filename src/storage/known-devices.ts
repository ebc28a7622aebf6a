import type { Reader, Writer } from '#db/connect.ts';
import { digest } from './digest.ts';

/** True when the person has signed in with this device before. */
export async function isKnownDevice(db: Reader, token: string, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('known_devices')
    .select('id')
    .where('id', '=', deviceId(token, userId))
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertDevice(trx: Writer, token: string, userId: string, at: string): Promise<void> {
  await trx
    .insertInto('known_devices')
    .values({ id: deviceId(token, userId), user_id: userId, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** After a change of the password a device has to prove itself anew. */
export async function forgetDevicesOf(trx: Writer, userId: string): Promise<void> {
  await trx.deleteFrom('known_devices').where('user_id', '=', userId).execute();
}

/** Several people may share one browser. */
function deviceId(token: string, userId: string): string {
  return digest(`${userId}:${token}`);
}
