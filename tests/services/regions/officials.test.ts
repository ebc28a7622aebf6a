import { expect, test } from 'vitest';
import { reportOfficial } from '#reports/officials.ts';
import { endOfficial, removeOfficial } from '#services/regions/end-official.ts';
import { readOfficials } from '#services/regions/read-officials.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { addresseePrefixes } from '#services/reports/addressee-prefixes.ts';
import { officialOn } from '#storage/officials.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { anOfficial } from '#tests/support/officials.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  async function aRegion() {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const enter = (changes: Parameters<typeof anOfficial>[1]) =>
      saveOfficial(admin, anOfficial(regionId, changes));
    const seat = { regionId, unitId: null, role: 'KEPALA_DINAS' } as const;
    const nameOn = async (date: string) => (await officialOn(workplace.read, seat, date))?.name ?? null;
    return { workplace, town, regionId, admin, enter, nameOn };
  }

  test('who signed on a day stays known when another comes', async () => {
    const { enter, nameOn, workplace } = await aRegion();
    await enter({ name: 'Citra', validFrom: '2026-01-01' });
    await enter({ name: 'Dewi', validFrom: '2026-08-01' });
    expect(await Promise.all(['2025-12-31', '2026-07-31', '2026-08-01'].map(nameOn))).toEqual([
      null,
      'Citra',
      'Dewi',
    ]);
    expect(await actsOf(workplace)).toEqual(['PEJABAT_DICATAT', 'PEJABAT_DICATAT']);
  });

  test('one who stands in for some days leaves the place again', async () => {
    const { enter, nameOn } = await aRegion();
    await enter({ name: 'Citra', validFrom: '2026-01-01' });
    const days = { validFrom: '2026-09-01', validUntil: '2026-09-14' };
    await enter({ name: 'Eka', prefix: 'Plh.', ...days });
    const on = ['2026-08-31', '2026-09-01', '2026-09-14', '2026-09-15'].map(nameOn);
    expect(await Promise.all(on)).toEqual(['Citra', 'Eka', 'Eka', 'Citra']);
    expect(await refusalOf(enter({ name: 'Fajar', validFrom: '2026-09-10' }))).toBe('official-overlap');
  });

  test('is taken back before the first day or on the day of entry, ended afterwards', async () => {
    const { enter, nameOn, admin, regionId, workplace } = await aRegion();
    await enter({ name: 'Salah', validFrom: '2026-01-01' });
    const [mistaken] = (await readOfficials(admin, { regionId })).officials;
    await removeOfficial(admin, { regionId, officialId: mistaken?.id ?? '' });
    expect(await nameOn('2026-03-01')).toBeNull();
    await enter({ name: 'Benar', validFrom: '2026-01-01' });
    workplace.clock.at = '2026-08-12T02:00:00.000Z';
    const [official] = (await readOfficials(admin, { regionId })).officials;
    const officialId = official?.id ?? '';
    expect(await refusalOf(removeOfficial(admin, { regionId, officialId }))).toBe('wrong-state');
    const early = endOfficial(admin, { regionId, officialId, lastDay: '2025-12-31' });
    expect(await refusalOf(early)).toBe('date-order');
    await endOfficial(admin, { regionId, officialId, lastDay: '2026-08-31' });
    const twice = endOfficial(admin, { regionId, officialId, lastDay: '2026-09-30' });
    expect(await refusalOf(twice)).toBe('wrong-state');
    expect(await nameOn('2026-09-01')).toBeNull();
    expect(await nameOn('2026-08-31')).toBe('Benar');
  });

  test('signs on behalf of another in the right order', async () => {
    const { enter, workplace, regionId } = await aRegion();
    const position = 'Kepala Bidang Data\nElektronik';
    const passed = { onBehalfOf: 'Kepala Dinas Contoh', through: 'Sekretaris' };
    await enter({ signing: 'UB', prefix: 'Plt.', position, ...passed });
    const seat = { regionId, unitId: null, role: 'KEPALA_DINAS' } as const;
    const entered = await officialOn(workplace.read, seat, '2026-08-10');
    if (entered === null) throw new Error('nobody signs');
    expect(reportOfficial(entered)).toMatchObject({
      prefix: 'a.n.',
      position: ['Kepala Dinas Contoh', 'Sekretaris', 'u.b. Plt. Kepala Bidang Data', 'Elektronik'],
      onBehalfOf: ['Kepala Dinas Contoh'],
      employeeNumber: '197904122005011002',
    });
  });

  test('one who stands in for the head of the region is addressed so', async () => {
    const { enter, workplace, regionId } = await aRegion();
    const head = {
      role: 'WALIKOTA',
      position: 'Wali Kota Contoh',
      rank: null,
      employeeNumber: null,
    } as const;
    await enter({ ...head, prefix: 'Pj.' });
    const prefixes = await addresseePrefixes(workplace.read, regionId, '2026-08-10');
    expect(prefixes).toEqual({ head: 'Pj.', secretary: '' });
  });

  test('is entered by those who keep the region, for its own units', async () => {
    const { workplace, town, regionId, admin, enter } = await aRegion();
    const other = await aTown(workplace);
    const head = { role: 'KEPALA_LPSE', position: 'Kepala LPSE' } as const;
    expect(await refusalOf(enter({ ...head, unitId: other.lpse }))).toBe('not-found');
    await enter({ ...head, unitId: town.lpse });
    expect(await refusalOf(enter({ employeeNumber: '12' }))).toBe('employee-number-invalid');
    const stranger = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(saveOfficial(stranger, anOfficial(regionId)))).toBe('not-found');
    expect(await refusalOf(readOfficials(stranger, { regionId }))).toBe('not-found');
    const [entered] = (await readOfficials(admin, { regionId })).officials;
    const choice = { regionId: other.regionId, officialId: entered?.id ?? '' };
    expect(await refusalOf(removeOfficial(stranger, choice))).toBe('not-found');
    for (const role of ['KEPALA_LPSE', 'SEKDA'] as const) {
      const person = workplace.as(town.people[role]);
      expect(await refusalOf(saveOfficial(person, anOfficial(regionId)))).toBe('not-allowed');
      const removal = removeOfficial(person, { ...choice, regionId });
      expect(await refusalOf(removal)).toBe('not-allowed');
    }
  });
});
