import { expect, test } from 'vitest';
import { type FirstRun, firstRun } from '#services/set-up/first-run.ts';
import { prepareFirstRun } from '#services/set-up/prepare-first-run.ts';
import { setUpDemo } from '#services/set-up/set-up-demo.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { goodPassword, signedIn } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

function wish(token: string, changes: Partial<FirstRun> = {}): FirstRun {
  return {
    token,
    region: { code: 'kota-contoh', name: 'Kota Contoh', kind: 'KOTA', headTitle: 'Wali Kota', zone: 'WIB' },
    units: [
      { code: 'lpse', name: 'LPSE Kota Contoh', kind: 'LPSE' },
      { code: 'bde', name: 'Bidang Data Elektronik', kind: 'BIDANG_DATA_ELEKTRONIK' },
    ],
    administrator: { email: 'admin@example.go.id', name: 'Ani Contoh', password: goodPassword },
    ...changes,
  };
}

eachDatabase((open) => {
  test('makes the region, its units and the first administrator', async () => {
    const workplace = aWorkplace(await open());
    const token = (await prepareFirstRun(workplace)) ?? '';
    await firstRun(workplace, wish(token));
    const { actor } = await signedIn(workplace, 'admin@example.go.id');
    expect(actor.grants).toEqual([{ role: 'ADMIN_SISTEM', regionId: null, unitId: null }]);
    const acts = ['INSTALASI_DISIAPKAN', 'DAERAH_DIBUAT', 'UNIT_DIBUAT', 'UNIT_DIBUAT', 'MASUK'];
    expect(await actsOf(workplace)).toEqual(acts);
    const rows = await workplace.db.selectFrom('dated_settings').selectAll().orderBy('section').execute();
    expect(rows.map(({ section, valid_from }) => [section, valid_from])).toEqual(
      ['KEBIJAKAN', 'KOP', 'NASKAH'].map((section) => [section, '2026-08-10']),
    );
    expect(rows[2]).toMatchObject({ paper: 'F4', place: 'Contoh', margin_left: 30, font_size: 11 });
  });

  test('happens once: no token is made later, and two at once make one region', async () => {
    const workplace = aWorkplace(await open());
    const token = (await prepareFirstRun(workplace)) ?? '';
    const codes = await Promise.all(
      [wish(token), wish(token)].map((each) => refusalOf(firstRun(workplace, each))),
    );
    expect(codes.sort()).toEqual(['already-set-up', 'not refused']);
    expect(await prepareFirstRun(workplace)).toBeNull();
    expect(await refusalOf(firstRun(workplace, wish(token)))).toBe('already-set-up');
  });

  test('needs the token of the last start', async () => {
    const workplace = aWorkplace(await open());
    const former = (await prepareFirstRun(workplace)) ?? '';
    const token = (await prepareFirstRun(workplace)) ?? '';
    expect(await refusalOf(firstRun(workplace, wish(former)))).toBe('token-invalid');
    expect(await refusalOf(firstRun(workplace, wish('tebakan')))).toBe('token-invalid');
    expect(await refusalOf(setUpDemo(workplace, { token: 'tebakan', loopback: true }))).toBe('token-invalid');
    expect(await refusalOf(setUpDemo(workplace, { token, loopback: false }))).toBe('demo-not-offered');
    await expect(firstRun(workplace, wish(token))).resolves.toBeUndefined();
  });

  test('is all or nothing', async () => {
    const workplace = aWorkplace(await open());
    const token = (await prepareFirstRun(workplace)) ?? '';
    const unit = { code: 'lpse', name: 'LPSE', kind: 'LPSE' } as const;
    expect(await refusalOf(firstRun(workplace, wish(token, { units: [unit, unit] })))).toBe('already-exists');
    expect(await workplace.db.selectFrom('users').select('id').execute()).toEqual([]);
    expect(await workplace.db.selectFrom('regions').select('id').execute()).toEqual([]);
    await expect(firstRun(workplace, wish(token))).resolves.toBeUndefined();
  });
});
