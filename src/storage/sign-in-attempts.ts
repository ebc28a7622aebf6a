import type { Attempts } from '#core/people/sign-in-pace.ts';
import type { Reader, Writer } from '#db/connect.ts';
import { digest } from './digest.ts';

/** @param account the address typed in, or a known device: only its SHA-256 is stored */
export async function attemptsOf(db: Reader, account: string): Promise<Attempts> {
  const row = await db
    .selectFrom('sign_in_attempts')
    .select(['failures', 'last_failed_at'])
    .where('account', '=', digest(account))
    .executeTakeFirst();
  return row === undefined
    ? { failures: 0, lastFailedAt: null }
    : { failures: row.failures, lastFailedAt: row.last_failed_at };
}

/** Counted before the password is looked at, so that many at once do not slip through together. */
export async function countAttempt(trx: Writer, account: string, at: string): Promise<void> {
  await trx
    .insertInto('sign_in_attempts')
    .values({ account: digest(account), failures: 1, last_failed_at: at })
    .onConflict((conflict) =>
      conflict.column('account').doUpdateSet((eb) => ({
        failures: eb('sign_in_attempts.failures', '+', 1),
        last_failed_at: at,
      })),
    )
    .execute();
}

export async function forgetAttempts(trx: Writer, account: string): Promise<void> {
  await trx.deleteFrom('sign_in_attempts').where('account', '=', digest(account)).execute();
}
