import { expect, test } from 'vitest';
import { readPerson } from '#services/people/read-person.ts';
import { savePerson } from '#services/people/save-person.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const names = { name: ' Citra Contoh, S.Kom. ', employeeNumber: '19790412 200501 1 002', rank: '' };

eachDatabase((open) => {
  test('corrects the name, and tells a second writer what stands there', async () => {
    const workplace = aWorkplace(await open());
    const { people } = await aTown(workplace);
    const admin = workplace.as(people.ADMIN_SISTEM);
    const { userId } = people.SEKDA;
    await savePerson(admin, { ...names, userId, version: 1 });
    const { user } = await readPerson(admin, { userId });
    expect(user).toMatchObject({
      name: 'Citra Contoh, S.Kom.',
      employeeNumber: '197904122005011002',
      rank: null,
    });
    expect(await refusalOf(savePerson(admin, { ...names, userId, version: 1 }))).toBe('changed-meanwhile');
    expect(await actsOf(workplace)).toEqual(['PENGGUNA_DIUBAH']);
  });

  test('is for the administrator of the place, and takes no other number', async () => {
    const workplace = aWorkplace(await open());
    const [town, other] = [await aTown(workplace), await aTown(workplace)];
    const change = { ...names, userId: town.people.SEKDA.userId, version: 1 };
    for (const actor of [town.people.KEPALA_DINAS, town.people.SEKDA, other.people.ADMIN_SISTEM]) {
      expect(await refusalOf(savePerson(workplace.as(actor), change))).toBe('not-found');
    }
    const wrong = { ...change, employeeNumber: '12' };
    expect(await refusalOf(savePerson(workplace.as(town.people.ADMIN_SISTEM), wrong))).toBe(
      'employee-number-invalid',
    );
    expect(await actsOf(workplace)).toEqual([]);
  });
});
