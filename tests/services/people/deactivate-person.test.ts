import { expect, test } from 'vitest';
import { activatePerson } from '#services/people/activate-person.ts';
import { authenticate } from '#services/people/authenticate.ts';
import { deactivatePerson } from '#services/people/deactivate-person.ts';
import { endRole } from '#services/people/end-role.ts';
import { readLink } from '#services/people/read-link.ts';
import { resetPassword } from '#services/people/reset-password.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { anAccount, anAdministrator, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  test('ends sessions and links at once, and can be undone', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    await anAdministrator(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const grant = { role: 'SEKDA', regionId: town.regionId, unitId: null } as const;
    const { actor, email } = await anAccount(workplace, [grant]);
    const { userId } = actor;
    const { token } = await signedIn(workplace, email);
    const link = await resetPassword(admin, { userId });
    await deactivatePerson(admin, { userId });
    expect(await authenticate(workplace, token, { mayRenew: true })).toBeNull();
    expect(await refusalOf(readLink(workplace, { token: link.token }))).toBe('link-invalid');
    expect(await refusalOf(resetPassword(admin, { userId }))).toBe('person-inactive');
    await activatePerson(admin, { userId });
    await expect(signedIn(workplace, email)).resolves.toBeDefined();
    const acts = [
      'MASUK',
      'KATA_SANDI_DIATUR_ULANG',
      'PENGGUNA_DINONAKTIFKAN',
      'PENGGUNA_DIAKTIFKAN',
      'MASUK',
    ];
    expect(await actsOf(workplace)).toEqual(acts);
  });

  test('keeps the last administrator of the installation', async () => {
    const workplace = aWorkplace(await open());
    const first = await anAdministrator(workplace, 'Pertama');
    const second = await anAdministrator(workplace, 'Kedua');
    await deactivatePerson(workplace.as(first), { userId: second.userId });
    expect(await refusalOf(deactivatePerson(workplace.as(first), { userId: first.userId }))).toBe(
      'last-administrator',
    );
    const { id } = await workplace.db
      .selectFrom('role_assignments')
      .select('id')
      .where('user_id', '=', first.userId)
      .executeTakeFirstOrThrow();
    expect(await refusalOf(endRole(workplace.as(first), { assignmentId: id }))).toBe('last-administrator');
    await expect(statusOf(workplace, first.userId)).resolves.toBe('AKTIF');
  });

  test('is for the administrator of the place', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    const { userId } = town.people.TIM_LPSE;
    for (const actor of [town.people.KEPALA_LPSE, town.people.INSPEKTUR, other.people.ADMIN_SISTEM]) {
      expect(await refusalOf(deactivatePerson(workplace.as(actor), { userId }))).toBe('not-found');
      expect(await refusalOf(activatePerson(workplace.as(actor), { userId }))).toBe('not-found');
    }
    expect(await refusalOf(deactivatePerson(workplace.as(town.people.ADMIN_SISTEM), { userId: 'x' }))).toBe(
      'not-found',
    );
  });
});

async function statusOf({ db }: ReturnType<typeof aWorkplace>, userId: string): Promise<string> {
  const row = await db
    .selectFrom('users')
    .select('status')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return row.status;
}
