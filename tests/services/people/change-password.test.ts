import { expect, test } from 'vitest';
import { authenticate } from '#services/people/authenticate.ts';
import { changePassword } from '#services/people/change-password.ts';
import { listSessions } from '#services/people/list-sessions.ts';
import { revokeSession } from '#services/people/revoke-session.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { anAccount, goodPassword, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const page = { mayRenew: true };
const change = { currentPassword: goodPassword, newPassword: 'kereta-malam-1987', device: 'Peramban' };

eachDatabase((open) => {
  test('ends every session but the new one of this browser', async () => {
    const workplace = aWorkplace(await open());
    const { actor, email } = await anAccount(workplace);
    const { token } = await signedIn(workplace, email);
    const fresh = await changePassword(workplace.as(actor), change);
    expect(await authenticate(workplace, token, page)).toBeNull();
    expect(await authenticate(workplace, fresh.token, page)).not.toBeNull();
    expect(await refusalOf(signedIn(workplace, email))).toBe('wrong-credentials');
    await signedIn(workplace, email, { password: 'kereta-malam-1987' });
    expect(await actsOf(workplace)).toEqual(['MASUK', 'KATA_SANDI_DIUBAH', 'MASUK']);
  });

  test('asks for the present password and refuses a weak new one', async () => {
    const workplace = aWorkplace(await open());
    const { actor } = await anAccount(workplace);
    const refused = (changes: Partial<typeof change>) =>
      refusalOf(changePassword(workplace.as(actor), { ...change, ...changes }));
    expect(await refused({ currentPassword: 'bukan-kata-sandi-itu' })).toBe('password-wrong');
    expect(await refused({ newPassword: 'rahasia12345' })).toBe('password-weak');
    expect(await actsOf(workplace)).toEqual([]);
  });

  test("lists one's own sessions and ends one of them, never another's", async () => {
    const workplace = aWorkplace(await open());
    const mine = await anAccount(workplace);
    const theirs = await anAccount(workplace);
    const { token } = await signedIn(workplace, mine.email);
    await signedIn(workplace, theirs.email);
    const [own, ...more] = await listSessions(workplace.as(mine.actor));
    expect([own?.device, more]).toEqual(['Peramban contoh', []]);
    const sessionId = own?.id ?? '';
    expect(await refusalOf(revokeSession(workplace.as(theirs.actor), { sessionId }))).toBe('not-found');
    await revokeSession(workplace.as(mine.actor), { sessionId });
    expect(await authenticate(workplace, token, page)).toBeNull();
    expect(await actsOf(workplace)).toEqual(['MASUK', 'MASUK', 'SESI_DICABUT']);
  });
});
