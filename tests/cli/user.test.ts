import { expect, test } from 'vitest';
import type { CommandDesk } from '#cli/command.ts';
import { userCommand } from '#cli/user.ts';
import { readConfig } from '#config';
import { acceptLink } from '#services/people/accept-link.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { anAdministrator, goodPassword, signedIn } from '#tests/support/sign-in.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

function deskOf(workplace: TestWorkplace): CommandDesk {
  const config = readConfig({ PUBLIC_URL: 'https://kaji.example.go.id' });
  const app = { config, workplace, context: workplace.as, close: async () => {} };
  return { readInput: async () => '', openApp: async () => app };
}

eachDatabase((open) => {
  test('invites by codes and prints the link once', async () => {
    const workplace = aWorkplace(await open());
    const { regionId, lpse } = await aTown(workplace);
    const region = await workplace.db.selectFrom('regions').select('code').executeTakeFirstOrThrow();
    const unit = await workplace.db
      .selectFrom('units')
      .select('code')
      .where('id', '=', lpse)
      .executeTakeFirstOrThrow();
    const place = ['--region', region.code, '--unit', unit.code];
    const person = ['--email', 'Budi@Example.go.id', '--name', 'Budi Contoh', '--role', 'TIM_LPSE'];
    const { stdout, exitCode } = await userCommand(['invite', ...person, ...place], deskOf(workplace));
    const token = /https:\/\/kaji\.example\.go\.id\/undangan\/(\S+)/.exec(stdout)?.[1] ?? '';
    expect(exitCode).toBe(0);
    await acceptLink(workplace, { token, password: goodPassword });
    const { actor } = await signedIn(workplace, 'budi@example.go.id');
    expect(actor.grants).toEqual([{ role: 'TIM_LPSE', regionId, unitId: lpse }]);
  });

  test('deactivates, but not the last administrator', async () => {
    const workplace = aWorkplace(await open());
    const { people } = await aTown(workplace);
    const chief = await anAdministrator(workplace);
    const deactivate = (userId: string) =>
      userCommand(['deactivate', '--email', `${userId}@example.go.id`], deskOf(workplace));
    expect((await deactivate(people.SEKDA.userId)).exitCode).toBe(0);
    expect(await refusalOf(deactivate(chief.userId))).toBe('last-administrator');
    const closed = await workplace.db
      .selectFrom('users')
      .select('id')
      .where('status', '=', 'NONAKTIF')
      .execute();
    expect(closed).toEqual([{ id: people.SEKDA.userId }]);
  });

  test.each([
    [['invite', '--name', 'Budi', '--role', 'SEKDA'], 'email'],
    [['invite', '--email', 'budi', '--name', 'Budi', '--role', 'SEKDA'], 'bukan alamat surel'],
    [['invite', '--email', 'b@example.go.id', '--name', 'Budi', '--role', 'RAJA'], 'RAJA'],
    [
      ['invite', '--email', 'b@example.go.id', '--name', 'Budi', '--role', 'SEKDA', '--region', 'x'],
      'kode "x"',
    ],
    [['reset', '--email', 'tidak.ada@example.go.id'], 'tidak ada'],
    [['hapus'], 'tidak dikenal'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const workplace = aWorkplace(await open());
    await expect(userCommand(args, deskOf(workplace))).rejects.toThrow(sentence);
    expect(await workplace.db.selectFrom('users').select('id').execute()).toEqual([]);
  });
});
