import { expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { authenticate } from '#services/people/authenticate.ts';
import { endRole } from '#services/people/end-role.ts';
import { grantRole } from '#services/people/grant-role.ts';
import { listPeople } from '#services/people/list-people.ts';
import { readLink } from '#services/people/read-link.ts';
import { resetPassword } from '#services/people/reset-password.ts';
import { loadActor } from '#storage/actors.ts';
import { anAssessment, seated } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPerson } from '#tests/support/people.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aTown, type Town } from '#tests/support/regions.ts';
import { anAccount, anAdministrator, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const always = { validFrom: null, validUntil: null };

function inLpse(town: Town, userId: string, role: Role = 'TIM_LPSE') {
  return { userId, role, regionId: town.regionId, unitId: town.lpse, ...always };
}

function asAssessor(userId: string) {
  return { userId, role: 'PENILAI' as const, regionId: null, unitId: null, ...always };
}

eachDatabase((open) => {
  test('gives a role for its days and ends it at once', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace, { zone: 'WIT' });
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const { userId } = town.people.SEKDA;
    const dated = { ...inLpse(town, userId), validFrom: '2026-08-11', validUntil: '2026-08-12' };
    await grantRole(admin, dated);
    const rolesAt = async (at: string) =>
      (await loadActor(workplace.read, userId, at))?.grants.map(({ role }) => role);
    expect(await rolesAt('2026-08-10T14:59:59.000Z')).toEqual(['SEKDA']);
    expect(await rolesAt('2026-08-10T15:00:00.000Z')).toEqual(['SEKDA', 'TIM_LPSE']);
    expect(await rolesAt('2026-08-12T14:59:59.000Z')).toEqual(['SEKDA', 'TIM_LPSE']);
    expect(await rolesAt('2026-08-12T15:00:00.000Z')).toEqual(['SEKDA']);
    const listed = (await listPeople(admin)).find(({ user }) => user.id === userId);
    const assignment = listed?.roles.find(({ role }) => role === 'SEKDA');
    await endRole(admin, { assignmentId: assignment?.id ?? '' });
    expect(await rolesAt('2026-08-10T14:59:59.000Z')).toEqual([]);
    expect(await actsOf(workplace)).toEqual(['PERAN_DIBERIKAN', 'PERAN_DIAKHIRI']);
  });

  test('a role beyond the region ends the links its administrator made', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const highest = workplace.as(await anAdministrator(workplace));
    const { userId } = town.people.SEKDA;
    const { token } = await resetPassword(admin, { userId });
    await grantRole(admin, { userId, role: 'ASISTEN', regionId: town.regionId, unitId: null, ...always });
    await expect(readLink(workplace, { token })).resolves.toBeDefined();
    await grantRole(highest, { userId, role: 'ADMIN_SISTEM', regionId: null, unitId: null, ...always });
    expect(await refusalOf(readLink(workplace, { token }))).toBe('link-invalid');
    expect(await refusalOf(resetPassword(admin, { userId }))).toBe('person-elsewhere');
  });

  test('gives the next page of the person a session of a new id', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const grant = { role: 'SEKDA', regionId: town.regionId, unitId: null } as const;
    const { actor, email } = await anAccount(workplace, [grant]);
    const { token } = await signedIn(workplace, email);
    await grantRole(workplace.as(town.people.ADMIN_SISTEM), inLpse(town, actor.userId));
    const saving = await authenticate(workplace, token, { mayRenew: false });
    expect([saving?.renewedToken, saving?.actor.grants.length]).toEqual([null, 2]);
    const page = await authenticate(workplace, token, { mayRenew: true });
    const renewed = page?.renewedToken ?? '';
    expect(renewed).not.toBe('');
    expect(await authenticate(workplace, token, { mayRenew: true })).toBeNull();
    const next = await authenticate(workplace, renewed, { mayRenew: true });
    expect([next?.renewedToken, next?.session.expiresAt]).toEqual([null, page?.session.expiresAt]);
  });

  test('keeps assessors and the assessed apart, in both directions and by seats', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const chief = workplace.as(await anAdministrator(workplace));
    const { PENILAI, KEPALA_LPSE } = town.people;
    expect(await refusalOf(grantRole(chief, inLpse(town, PENILAI.userId)))).toBe('role-conflict');
    expect(await refusalOf(grantRole(chief, asAssessor(KEPALA_LPSE.userId)))).toBe('role-conflict');
    const former = await aPerson(
      workplace,
      [{ role: 'SEKDA', regionId: town.regionId, unitId: null }],
      'Mantan',
    );
    const assessmentId = await anAssessment(workplace, town, { periodId: await aPeriod(workplace, town) });
    await seated(workplace, town, assessmentId, former);
    expect(await refusalOf(grantRole(chief, inLpse(town, former.userId)))).toBe('role-conflict');
    const other = await aTown(workplace);
    await expect(grantRole(chief, inLpse(other, former.userId))).resolves.toBeUndefined();
  });

  test('lets somebody become an assessor after the role at the LPSE has ended', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const chief = workplace.as(await anAdministrator(workplace));
    const { userId } = town.people.TIM_LPSE;
    const [assignment] = await workplace.db
      .selectFrom('role_assignments')
      .select('id')
      .where('user_id', '=', userId)
      .execute();
    await endRole(chief, { assignmentId: assignment?.id ?? '' });
    await expect(grantRole(chief, asAssessor(userId))).resolves.toBeUndefined();
  });

  test('is for the administrator of the place', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    const { userId } = town.people.SEKDA;
    for (const role of ['KEPALA_LPSE', 'KEPALA_DINAS', 'SEKDA'] as const) {
      expect(await refusalOf(grantRole(workplace.as(town.people[role]), inLpse(town, userId)))).toBe(
        'not-found',
      );
    }
    const stranger = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(grantRole(stranger, inLpse(other, userId)))).toBe('not-found');
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const upward = { userId, role: 'ADMIN_SISTEM' as const, regionId: null, unitId: null, ...always };
    expect(await refusalOf(grantRole(admin, upward))).toBe('not-allowed');
    expect(await refusalOf(grantRole(admin, inLpse(town, 'x')))).toBe('not-found');
    const people = await listPeople(admin);
    expect(people.flatMap(({ roles }) => roles.map(({ regionId }) => regionId))).not.toContain(
      other.regionId,
    );
    expect(await refusalOf(listPeople(workplace.as(town.people.KEPALA_DINAS)))).toBe('not-allowed');
  });

  test('refuses a role twice and a role in the wrong place', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const { userId } = town.people.TIM_LPSE;
    expect(await refusalOf(grantRole(admin, inLpse(town, userId)))).toBe('already-exists');
    expect(await refusalOf(grantRole(admin, inLpse(town, userId, 'SEKDA')))).toBe('role-place');
    for (const role of ['PENYELENGGARA_JARINGAN_WEB', 'OPERATOR_WEB'] as const) {
      expect(await refusalOf(grantRole(admin, inLpse(town, userId, role)))).toBe('role-place');
    }
    expect(await actsOf(workplace)).toEqual([]);
  });
});
