import { expect, test } from 'vitest';
import { acceptLink } from '#services/people/accept-link.ts';
import { deactivatePerson } from '#services/people/deactivate-person.ts';
import { type Invitation, invitePerson } from '#services/people/invite-person.ts';
import { readLink } from '#services/people/read-link.ts';
import { resetPassword } from '#services/people/reset-password.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown, type Town } from '#tests/support/regions.ts';
import { anAdministrator, goodPassword, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

function invitation(town: Town, changes: Partial<Invitation> = {}): Invitation {
  return {
    email: 'Budi.Contoh@Example.go.id',
    name: 'Budi Contoh',
    employeeNumber: '19790412 200501 1 002',
    rank: 'Penata',
    role: 'TIM_LPSE',
    regionId: town.regionId,
    unitId: town.lpse,
    validFrom: null,
    validUntil: null,
    ...changes,
  };
}

eachDatabase((open) => {
  test('invites, and the person chooses a password and signs in', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { userId, token } = await invitePerson(workplace.as(town.people.ADMIN_SISTEM), invitation(town));
    const { user, purpose } = await readLink(workplace, { token });
    expect({ purpose, ...user }).toMatchObject({
      purpose: 'UNDANGAN',
      id: userId,
      email: 'budi.contoh@example.go.id',
      employeeNumber: '197904122005011002',
      status: 'DIUNDANG',
    });
    expect(await refusalOf(signedIn(workplace, user.email))).toBe('wrong-credentials');
    await acceptLink(workplace, { token, password: goodPassword });
    const { actor } = await signedIn(workplace, user.email);
    expect(actor.grants).toEqual([{ role: 'TIM_LPSE', regionId: town.regionId, unitId: town.lpse }]);
    const acts = ['PENGGUNA_DIUNDANG', 'PERAN_DIBERIKAN', 'PENGGUNA_DIAKTIFKAN', 'MASUK'];
    expect(await actsOf(workplace)).toEqual(acts);
  });

  test('tells only who may invite whether an address or a place is known', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    const known = { email: `${town.people.SEKDA.userId}@example.go.id` };
    const refused = (invited: Invitation, actor = town.people.TIM_LPSE) =>
      refusalOf(invitePerson(workplace.as(actor), invited));
    expect(await refused(invitation(town, known))).toBe('not-found');
    expect(await refused(invitation(town, known), other.people.ADMIN_SISTEM)).toBe('not-found');
    expect(await refused(invitation(town, { regionId: 'f'.repeat(32) }))).toBe('not-found');
    expect(await refused(invitation(town, known), town.people.ADMIN_SISTEM)).toBe('already-exists');
  });

  test('lets a link work once, also for two at the same moment', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { token } = await invitePerson(workplace.as(town.people.ADMIN_SISTEM), invitation(town));
    const both = [goodPassword, 'kereta-malam-1987'].map((password) =>
      acceptLink(workplace, { token, password }),
    );
    expect((await Promise.all(both.map(refusalOf))).sort()).toEqual(['link-invalid', 'not refused']);
    expect(await refusalOf(readLink(workplace, { token }))).toBe('link-invalid');
  });

  test('keeps the link when the password is weak, and ends it after seven days', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { token } = await invitePerson(workplace.as(town.people.ADMIN_SISTEM), invitation(town));
    for (const password of ['pendek', 'aaaaaaaaaaaaaa', '1234567890123', 'budi.contoh12', 'Indonesia12345']) {
      expect(await refusalOf(acceptLink(workplace, { token, password }))).toBe('password-weak');
    }
    workplace.clock.at = '2026-08-17T01:59:59.000Z';
    await expect(readLink(workplace, { token })).resolves.toBeDefined();
    workplace.clock.at = '2026-08-17T02:00:00.000Z';
    expect(await refusalOf(acceptLink(workplace, { token, password: goodPassword }))).toBe('link-invalid');
  });

  test('resets: the old link and the old sessions end, the old password only with the new one', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const { userId, token } = await invitePerson(admin, invitation(town));
    await acceptLink(workplace, { token, password: goodPassword });
    await signedIn(workplace, 'budi.contoh@example.go.id');
    const first = await resetPassword(admin, { userId });
    const second = await resetPassword(admin, { userId });
    expect(await refusalOf(readLink(workplace, { token: first.token }))).toBe('link-invalid');
    await signedIn(workplace, 'budi.contoh@example.go.id');
    await acceptLink(workplace, { token: second.token, password: 'kereta-malam-1987' });
    expect(await workplace.db.selectFrom('sessions').select('id').execute()).toEqual([]);
    expect(await refusalOf(signedIn(workplace, 'budi.contoh@example.go.id'))).toBe('wrong-credentials');
    const stored = await workplace.db.selectFrom('one_time_links').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(second.token);
  });

  test('is for the administrator of the place', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    for (const role of ['KEPALA_LPSE', 'KEPALA_DINAS', 'INSPEKTUR', 'KETUA_TIM_PENILAI'] as const) {
      expect(await refusalOf(invitePerson(workplace.as(town.people[role]), invitation(town)))).toBe(
        'not-found',
      );
    }
    const stranger = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(invitePerson(stranger, invitation(town)))).toBe('not-found');
    const foreign = invitation(town, { unitId: other.lpse });
    expect(await refusalOf(invitePerson(workplace.as(town.people.ADMIN_SISTEM), foreign))).toBe('not-found');
    const assessor = invitation(town, { role: 'PENILAI', regionId: null, unitId: null });
    expect(await refusalOf(invitePerson(workplace.as(town.people.ADMIN_SISTEM), assessor))).toBe(
      'not-allowed',
    );
    await expect(
      invitePerson(workplace.as(await anAdministrator(workplace)), assessor),
    ).resolves.toBeDefined();
    expect(await refusalOf(resetPassword(stranger, { userId: town.people.SEKDA.userId }))).toBe('not-found');
  });

  test('does not let the administrator of a region take over somebody who works beyond it', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const chief = await anAdministrator(workplace);
    const { regionId } = town;
    await workplace.db
      .insertInto('role_assignments')
      .values({
        id: 'a'.repeat(32),
        user_id: chief.userId,
        role: 'SEKDA',
        region_id: regionId,
        unit_id: null,
        valid_from: '2026-01-01',
        valid_until: null,
        granted_by: null,
        granted_at: '2026-01-01T00:00:00.000Z',
      })
      .execute();
    const local = workplace.as(town.people.ADMIN_SISTEM);
    expect(await refusalOf(resetPassword(local, { userId: chief.userId }))).toBe('person-elsewhere');
    expect(await refusalOf(deactivatePerson(local, { userId: chief.userId }))).toBe('person-elsewhere');
  });

  test('refuses bad input and leaves nothing behind', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const refused = (changes: Partial<Invitation>) =>
      refusalOf(invitePerson(admin, invitation(town, changes)));
    expect(await refused({ employeeNumber: '123' })).toBe('employee-number-invalid');
    expect(await refused({ unitId: null })).toBe('role-place');
    expect(await refused({ role: 'SEKDA' })).toBe('role-place');
    expect(await refused({ validUntil: '2026-08-09' })).toBe('date-order');
    expect(await refused({ email: `${town.people.SEKDA.userId}@example.go.id` })).toBe('already-exists');
    expect(await actsOf(workplace)).toEqual([]);
    const rows = await workplace.db
      .selectFrom('users')
      .select('id')
      .where('email', 'like', 'budi%')
      .execute();
    expect(rows).toEqual([]);
  });
});
