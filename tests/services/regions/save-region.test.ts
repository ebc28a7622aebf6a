import { expect, test } from 'vitest';
import { createRegion } from '#services/regions/create-region.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { listManagedRegions } from '#services/regions/list-managed-regions.ts';
import { readRegion } from '#services/regions/read-region.ts';
import { type RegionIdentity, saveRegion } from '#services/regions/save-region.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown, type Town } from '#tests/support/regions.ts';
import { anAdministrator } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

function form({ regionId }: Town, changes: Partial<RegionIdentity> = {}): RegionIdentity {
  return { regionId, version: 1, name: 'Kota Contoh', headTitle: 'Walikota', zone: 'WITA', ...changes };
}

eachDatabase((open) => {
  test('keeps what the region and its head are called', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    await saveRegion(admin, form(town));
    const { region } = await readRegion(admin, { regionId: town.regionId });
    expect(region).toMatchObject({ name: 'Kota Contoh', headTitle: 'Walikota', zone: 'WITA', version: 2 });
    expect(await actsOf(workplace)).toEqual(['DAERAH_DIUBAH']);
    expect(await refusalOf(saveRegion(admin, form(town)))).toBe('changed-meanwhile');
  });

  test('calls the head as the kind of region does', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    for (const headTitle of ['Bupati', 'Gubernur', 'wali kota', '']) {
      expect(await refusalOf(saveRegion(admin, form(town, { headTitle })))).toBe('head-title-kind');
    }
    const regency = await aTown(workplace, { kind: 'KABUPATEN' });
    const regent = workplace.as(regency.people.ADMIN_SISTEM);
    expect(await refusalOf(saveRegion(regent, form(regency)))).toBe('head-title-kind');
    await saveRegion(regent, form(regency, { headTitle: 'Bupati' }));
    expect((await readRegion(regent, { regionId: regency.regionId })).region.headTitle).toBe('Bupati');
    const chief = workplace.as(await anAdministrator(workplace));
    const fresh = { code: 'prov-contoh', name: 'Provinsi Contoh', kind: 'PROVINSI', zone: 'WIB' } as const;
    expect(await refusalOf(createRegion(chief, { ...fresh, headTitle: 'Bupati' }))).toBe('head-title-kind');
    await createRegion(chief, { ...fresh, headTitle: 'Gubernur' });
  });

  test('makes units and, for the installation, regions', async () => {
    const workplace = aWorkplace(await open());
    const { regionId, people } = await aTown(workplace);
    const admin = workplace.as(people.ADMIN_SISTEM);
    const unit = { regionId, code: 'dinkes', name: 'Dinas Kesehatan', kind: 'PERANGKAT_DAERAH' } as const;
    await createUnit(admin, unit);
    expect((await readRegion(admin, { regionId })).units.map(({ code }) => code)).toContain('dinkes');
    expect(await refusalOf(createUnit(admin, unit))).toBe('already-exists');
    const fresh = {
      code: 'kab-contoh',
      name: 'Kabupaten Contoh',
      kind: 'KABUPATEN',
      headTitle: 'Bupati',
      zone: 'WITA',
    } as const;
    expect(await refusalOf(createRegion(admin, fresh))).toBe('not-allowed');
    const chief = workplace.as(await anAdministrator(workplace));
    await createRegion(chief, fresh);
    expect(await refusalOf(createRegion(chief, fresh))).toBe('already-exists');
    expect(await actsOf(workplace)).toEqual(['UNIT_DIBUAT', 'DAERAH_DIBUAT']);
  });

  test('is for the administrator and the Kepala Dinas of the region', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    const { regionId } = town;
    const head = workplace.as(town.people.KEPALA_DINAS);
    await saveRegion(head, form(town));
    await createUnit(head, { regionId, code: 'dinkes', name: 'Dinas Kesehatan', kind: 'PERANGKAT_DAERAH' });
    expect(await actsOf(workplace)).toEqual(['DAERAH_DIUBAH', 'UNIT_DIBUAT']);
    expect((await listManagedRegions(head, 'region.manage')).map(({ id }) => id)).toEqual([regionId]);
    expect(await refusalOf(listManagedRegions(head, 'people.manage'))).toBe('not-allowed');
    for (const role of ['KEPALA_LPSE', 'SEKDA', 'INSPEKTUR'] as const) {
      expect(await refusalOf(saveRegion(workplace.as(town.people[role]), form(town)))).toBe('not-allowed');
    }
    const stranger = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(saveRegion(stranger, form(town)))).toBe('not-found');
    expect(await refusalOf(readRegion(stranger, { regionId }))).toBe('not-found');
    const unit = { regionId, code: 'x1', name: 'X', kind: 'LPSE' } as const;
    expect(await refusalOf(createUnit(stranger, unit))).toBe('not-found');
  });
});
