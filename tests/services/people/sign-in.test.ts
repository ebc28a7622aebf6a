import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { acceptLink } from '#services/people/accept-link.ts';
import { authenticate } from '#services/people/authenticate.ts';
import { signOut } from '#services/people/sign-out.ts';
import { digest } from '#storage/digest.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { anAccount, goodPassword, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const page = { mayRenew: true };

function travel(workplace: TestWorkplace, minutes: number): void {
  workplace.clock.at = new Date(Date.parse(workplace.clock.at) + minutes * 60_000).toISOString();
}

eachDatabase((open) => {
  test('opens a session whose token is nowhere in the store', async () => {
    const workplace = aWorkplace(await open());
    const { email, actor } = await anAccount(workplace);
    const { token, deviceToken } = await signedIn(workplace, email.toUpperCase());
    const signed = await authenticate(workplace, token, page);
    expect(signed?.actor.userId).toBe(actor.userId);
    const rows = await workplace.db.selectFrom('sessions').selectAll().execute();
    expect(rows.map(({ id }) => id)).toEqual([digest(token)]);
    const devices = await workplace.db.selectFrom('known_devices').selectAll().execute();
    expect(JSON.stringify([rows, devices])).not.toContain(token);
    expect(JSON.stringify([rows, devices])).not.toContain(deviceToken);
    expect(await actsOf(workplace)).toEqual(['MASUK']);
  });

  test('gives one answer to an unknown address, a wrong password and a closed account', async () => {
    const workplace = aWorkplace(await open());
    const { email, actor } = await anAccount(workplace);
    expect(await refusalOf(signedIn(workplace, 'tidak.ada@example.go.id'))).toBe('wrong-credentials');
    expect(await refusalOf(signedIn(workplace, email, { password: 'salah-sekali-99' }))).toBe(
      'wrong-credentials',
    );
    await workplace.db
      .updateTable('users')
      .set({ status: 'NONAKTIF' })
      .where('id', '=', actor.userId)
      .execute();
    expect(await refusalOf(signedIn(workplace, email))).toBe('wrong-credentials');
    expect(await actsOf(workplace)).toEqual([]);
  });

  test('ends a session after an hour without use and not before', async () => {
    const workplace = aWorkplace(await open());
    const { email } = await anAccount(workplace);
    const { token } = await signedIn(workplace, email);
    travel(workplace, 59);
    expect(await authenticate(workplace, token, page)).not.toBeNull();
    travel(workplace, 59);
    expect(await authenticate(workplace, token, page)).not.toBeNull();
    travel(workplace, 60);
    expect(await authenticate(workplace, token, page)).toBeNull();
    expect(await workplace.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  test('ends a session twelve hours after the sign-in, however busy', async () => {
    const workplace = aWorkplace(await open());
    const { email } = await anAccount(workplace);
    const { token } = await signedIn(workplace, email);
    for (let minutes = 0; minutes < 12 * 60 - 30; minutes += 30) {
      travel(workplace, 30);
      expect(await authenticate(workplace, token, page)).not.toBeNull();
    }
    travel(workplace, 30);
    expect(await authenticate(workplace, token, page)).toBeNull();
  });

  test('pauses an account after ten failures, but not for a device it knows', async () => {
    const workplace = aWorkplace(await open());
    const { email } = await anAccount(workplace);
    const { deviceToken } = await signedIn(workplace, email);
    await workplace.db
      .insertInto('sign_in_attempts')
      .values({ account: digest(email), failures: 10, last_failed_at: workplace.clock.at })
      .execute();
    expect(await refusalOf(signedIn(workplace, email))).toBe('too-many-attempts');
    expect((await signedIn(workplace, email, { deviceToken })).deviceToken).toBe(deviceToken);
    travel(workplace, 15);
    await expect(signedIn(workplace, email)).resolves.toBeDefined();
    const left = await workplace.db.selectFrom('sign_in_attempts').selectAll().execute();
    expect(left).toEqual([]);
  });

  test('lets no more than ten of many guesses at once be looked at', async () => {
    const workplace = aWorkplace(await open());
    const { email } = await anAccount(workplace);
    const guesses = Array.from({ length: 14 }, (_, n) =>
      signedIn(workplace, email, { password: `tebakan-${n}` }),
    );
    const codes = await Promise.all(guesses.map(refusalOf));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(4);
  });

  test('hashes anew at the sign-in what was hashed with a former cost', async () => {
    const workplace = aWorkplace(await open());
    const { email, actor } = await anAccount(workplace);
    const former = formerHash(goodPassword);
    await workplace.db
      .updateTable('users')
      .set({ password_hash: former })
      .where('id', '=', actor.userId)
      .execute();
    await signedIn(workplace, email);
    const { password_hash } = await workplace.db
      .selectFrom('users')
      .select('password_hash')
      .where('id', '=', actor.userId)
      .executeTakeFirstOrThrow();
    expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(signedIn(workplace, email)).resolves.toBeDefined();
  });

  test('signs out', async () => {
    const workplace = aWorkplace(await open());
    const { email } = await anAccount(workplace);
    const { token } = await signedIn(workplace, email);
    await signOut(workplace, { token });
    expect(await authenticate(workplace, token, page)).toBeNull();
    expect(await actsOf(workplace)).toEqual(['MASUK', 'KELUAR']);
    await signOut(workplace, { token });
    expect(await actsOf(workplace)).toHaveLength(2);
  });

  test('refuses a token that was never given', async () => {
    const workplace = aWorkplace(await open());
    expect(await authenticate(workplace, 'x'.repeat(40), page)).toBeNull();
    expect(await refusalOf(acceptLink(workplace, { token: 'x', password: goodPassword }))).toBe(
      'link-invalid',
    );
  });
});

function formerHash(password: string): string {
  const nonce = Buffer.from('garam-contoh-16b');
  const parameters = { message: password, nonce, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 };
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=8192,t=1,p=1$${text(nonce)}$${text(argon2Sync('argon2id', parameters))}`;
}
