import { expect, test } from 'vitest';
import { defaultSettings } from '#core/region/region-settings.ts';
import { createRegion } from '#services/regions/create-region.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { listManagedRegions } from '#services/regions/list-managed-regions.ts';
import { readRegion } from '#services/regions/read-region.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { type RegionForm, saveRegionSettings } from '#services/regions/save-region-settings.ts';
import { officialOn } from '#storage/officials.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown, type Town } from '#tests/support/regions.ts';
import { anAdministrator } from '#tests/support/sign-in.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

function form({ regionId }: Town, changes: Partial<RegionForm> = {}): RegionForm {
  const { validFrom: _, ...settings } = defaultSettings('Kota Contoh', '2026-01-01');
  const name = 'Kota Contoh';
  return { regionId, version: 1, name, headTitle: 'Wali Kota', zone: 'WIB', settings, ...changes };
}

const official = {
  role: 'KEPALA_DINAS',
  unitId: null,
  position: 'Kepala Dinas Komunikasi dan Informatika',
  prefix: '',
  rank: 'Pembina Utama Muda',
  employeeNumber: '19790412 200501 1 002',
} as const;

eachDatabase((open) => {
  test('keeps the settings of former days', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const policy = { kind: 'AMBANG', threshold: 80 } as const;
    await saveRegionSettings(
      admin,
      form(town, { settings: { ...form(town).settings, paper: 'A4', policy } }),
    );
    const on = (date: string) => settingsOn(workplace.read, town.regionId, date);
    expect(await on('2026-08-09')).toMatchObject({ paper: 'F4', policy: { kind: 'SEMUA' } });
    expect(await on('2026-08-10')).toMatchObject({ paper: 'A4', policy });
    expect(await on('2020-01-01')).toMatchObject({ validFrom: '2026-01-01' });
    expect(await actsOf(workplace)).toEqual(['DAERAH_DIUBAH']);
    expect(await refusalOf(saveRegionSettings(admin, form(town)))).toBe('changed-meanwhile');
  });

  test('keeps the signatory of former days', async () => {
    const workplace = aWorkplace(await open());
    const { regionId, people } = await aTown(workplace);
    const admin = workplace.as(people.ADMIN_SISTEM);
    await saveOfficial(admin, { ...official, regionId, name: 'Citra Contoh', validFrom: '2026-01-01' });
    await saveOfficial(admin, { ...official, regionId, name: 'Dewi Contoh', validFrom: '2026-08-01' });
    const of = { regionId, unitId: null, role: 'KEPALA_DINAS' } as const;
    expect((await officialOn(workplace.read, of, '2026-07-31'))?.name).toBe('Citra Contoh');
    expect((await officialOn(workplace.read, of, '2026-08-01'))?.name).toBe('Dewi Contoh');
    expect(await officialOn(workplace.read, of, '2025-12-31')).toBeNull();
    const wrong = { ...official, regionId, name: 'E', validFrom: '2026-09-01', employeeNumber: '12' };
    expect(await refusalOf(saveOfficial(admin, wrong))).toBe('employee-number-invalid');
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
    };
    expect(await refusalOf(createRegion(admin, fresh as never))).toBe('not-allowed');
    const chief = workplace.as(await anAdministrator(workplace));
    await createRegion(chief, fresh as never);
    expect(await refusalOf(createRegion(chief, fresh as never))).toBe('already-exists');
    expect(await actsOf(workplace)).toEqual(['UNIT_DIBUAT', 'DAERAH_DIBUAT']);
  });

  test('is for the administrator and the Kepala Dinas of the region', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const other = await aTown(workplace);
    const { regionId } = town;
    const head = workplace.as(town.people.KEPALA_DINAS);
    await saveRegionSettings(head, form(town));
    await createUnit(head, { regionId, code: 'dinkes', name: 'Dinas Kesehatan', kind: 'PERANGKAT_DAERAH' });
    expect(await actsOf(workplace)).toEqual(['DAERAH_DIUBAH', 'UNIT_DIBUAT']);
    expect((await listManagedRegions(head, 'region.manage')).map(({ id }) => id)).toEqual([regionId]);
    expect(await refusalOf(listManagedRegions(head, 'people.manage'))).toBe('not-allowed');
    for (const role of ['KEPALA_LPSE', 'SEKDA', 'INSPEKTUR'] as const) {
      const other = workplace.as(town.people[role]);
      expect(await refusalOf(saveRegionSettings(other, form(town)))).toBe('not-allowed');
    }
    const stranger = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(saveRegionSettings(stranger, form(town)))).toBe('not-found');
    expect(await refusalOf(readRegion(stranger, { regionId }))).toBe('not-found');
    const unit = { regionId, code: 'x1', name: 'X', kind: 'LPSE' } as const;
    expect(await refusalOf(createUnit(stranger, unit))).toBe('not-found');
    const fresh = { ...official, regionId, name: 'E', validFrom: '2026-01-01' };
    expect(await refusalOf(saveOfficial(stranger, fresh))).toBe('not-found');
    const foreign = { ...fresh, unitId: other.lpse };
    expect(await refusalOf(saveOfficial(workplace.as(town.people.ADMIN_SISTEM), foreign))).toBe('not-found');
  });

  test('refuses a letterhead without a line', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const settings = { ...form(town).settings, letterhead: [''] };
    const work = saveRegionSettings(workplace.as(town.people.ADMIN_SISTEM), form(town, { settings }));
    expect(await refusalOf(work)).toBe('value-missing');
  });
});
