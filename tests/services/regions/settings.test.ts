import { expect, test } from 'vitest';
import type { SectionValues } from '#core/region/region-settings.ts';
import { defaultSettings } from '#core/region/region-settings.ts';
import { cancelSettings } from '#services/regions/cancel-settings.ts';
import { readSettings } from '#services/regions/read-settings.ts';
import { type SettingsInput, saveSettings } from '#services/regions/save-settings.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const standard = defaultSettings('Kota Contoh');

function letterhead(...lines: string[]): SectionValues {
  return { section: 'KOP', values: { letterhead: lines } };
}

function pages(changes: Partial<typeof standard>): SectionValues {
  return { section: 'NASKAH', values: { ...standard, ...changes } };
}

eachDatabase((open) => {
  async function aRegion() {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const save = (validFrom: string, saved: SectionValues, seen: SettingsInput['seen'] = 1) =>
      saveSettings(admin, { regionId, validFrom, seen, saved });
    const frame = (date: string) => reportFrame(workplace.read, regionId, { date, basis: 'quarterly' });
    return { workplace, town, regionId, admin, save, frame };
  }

  test('a document of an old date keeps its letterhead, paper, margins and letters', async () => {
    const { save, frame, workplace } = await aRegion();
    const margins = { left: 40, top: 25, right: 25, bottom: 30 };
    await save('2026-08-10', letterhead('PEMERINTAH KOTA CONTOH', 'DINAS LAMA'));
    await save('2026-10-01', letterhead('PEMERINTAH KOTA CONTOH', 'DINAS BARU'), 2);
    const carbonCopies = { ...standard.carbonCopies, quarterly: ['Arsip'] };
    const changes = { paper: 'A4', margins, fontSize: 12.5, place: 'Kota Lama', carbonCopies } as const;
    await save('2026-09-01', pages({ ...changes, initials: ['Sekretaris'] }));
    const old = await frame('2026-08-09');
    expect(old.settings).toMatchObject({ paper: 'F4', fontSize: 11, letterhead: { lines: [] } });
    const between = await frame('2026-08-31');
    expect(between.settings).toMatchObject({
      paper: 'F4',
      letterhead: { lines: ['PEMERINTAH KOTA CONTOH', 'DINAS LAMA'] },
    });
    const now = await frame('2026-09-30');
    expect(now.settings).toMatchObject({
      paper: 'A4',
      margins,
      fontSize: 12.5,
      place: 'Kota Lama',
      carbonCopies: ['Arsip'],
      letterhead: { lines: ['PEMERINTAH KOTA CONTOH', 'DINAS LAMA'], emblem: null },
    });
    expect(now.initials).toEqual(['Sekretaris']);
    expect((await frame('2026-10-01')).settings.letterhead.lines[1]).toBe('DINAS BARU');
    expect(await actsOf(workplace)).toEqual(Array(3).fill('PENGATURAN_DITETAPKAN'));
  });

  test('a section saved for later leaves what is changed in another meanwhile', async () => {
    const { save, workplace, regionId } = await aRegion();
    await save('2026-12-01', pages({ paper: 'A4' }));
    const policy = { kind: 'AMBANG', threshold: 80 } as const;
    await save('2026-08-10', { section: 'KEBIJAKAN', values: { ...standard, policy } });
    expect(await settingsOn(workplace.read, regionId, '2026-12-01')).toMatchObject({ paper: 'A4', policy });
    expect(await settingsOn(workplace.read, regionId, '2026-11-30')).toMatchObject({ paper: 'F4', policy });
  });

  test('the last saved of one day counts, and the history tells them all', async () => {
    const { save, admin, regionId } = await aRegion();
    await save('2026-08-10', letterhead('SALAH KETIK'));
    await save('2026-08-10', letterhead('PEMERINTAH KOTA CONTOH'), 2);
    await save('2026-09-01', letterhead('PEMERINTAH KOTA BARU'), 3);
    const { history, settings, seen } = await readSettings(admin, { regionId });
    expect(settings.letterhead).toEqual(['PEMERINTAH KOTA CONTOH']);
    expect(history.KOP.map(({ standing }) => standing)).toEqual(['AKAN_BERLAKU', 'BERLAKU', 'LALU', 'LALU']);
    expect(history.KOP[0]).toMatchObject({ validFrom: '2026-09-01', by: expect.stringContaining('ADMIN') });
    expect(seen).toEqual({ KOP: 4, LAMBANG: 0, NASKAH: 1, KEBIJAKAN: 1 });
  });

  test('nothing is changed for days gone by, nor over what somebody has saved since', async () => {
    const { save, workplace } = await aRegion();
    expect(await refusalOf(save('2026-08-09', letterhead('X')))).toBe('settings-backdated');
    await save('2026-09-01', letterhead('PERTAMA'));
    expect(await refusalOf(save('2026-09-01', letterhead('KEDUA')))).toBe('changed-meanwhile');
    expect(await actsOf(workplace)).toHaveLength(1);
  });

  test('what has not begun is taken back, what has begun stays', async () => {
    const { save, admin, regionId, workplace } = await aRegion();
    await save('2026-08-11', pages({ paper: 'A4' }));
    const [coming, begun] = (await readSettings(admin, { regionId })).history.NASKAH;
    await cancelSettings(admin, { regionId, settingsId: coming?.id ?? '' });
    expect((await lastEntry(workplace)).act).toBe('PENGATURAN_DIBATALKAN');
    expect((await settingsOn(workplace.read, regionId, '2026-08-11')).paper).toBe('F4');
    const again = cancelSettings(admin, { regionId, settingsId: coming?.id ?? '' });
    expect(await refusalOf(again)).toBe('not-found');
    const old = cancelSettings(admin, { regionId, settingsId: begun?.id ?? '' });
    expect(await refusalOf(old)).toBe('wrong-state');
    await save('2026-08-11', pages({ paper: 'A4' }), 2);
    const [later] = (await readSettings(admin, { regionId })).history.NASKAH;
    // 17.30 UTC is the next day in WIB.
    workplace.clock.at = '2026-08-10T17:30:00.000Z';
    expect(await refusalOf(cancelSettings(admin, { regionId, settingsId: later?.id ?? '' }))).toBe(
      'wrong-state',
    );
  });

  test('are kept by the administrator and the Kepala Dinas of the region alone', async () => {
    const { workplace, town, regionId } = await aRegion();
    const input = { regionId, validFrom: '2026-08-10', seen: 1, saved: letterhead('X') };
    await saveSettings(workplace.as(town.people.KEPALA_DINAS), input);
    const [row] = (await readSettings(workplace.as(town.people.KEPALA_DINAS), { regionId })).history.KOP;
    for (const role of ['KEPALA_LPSE', 'SEKDA', 'INSPEKTUR'] as const) {
      const other = workplace.as(town.people[role]);
      expect(await refusalOf(saveSettings(other, input))).toBe('not-allowed');
      expect(await refusalOf(readSettings(other, { regionId }))).toBe('not-allowed');
      expect(await refusalOf(cancelSettings(other, { regionId, settingsId: row?.id ?? '' }))).toBe(
        'not-allowed',
      );
    }
    const stranger = workplace.as((await aTown(workplace)).people.ADMIN_SISTEM);
    expect(await refusalOf(saveSettings(stranger, input))).toBe('not-found');
    expect(await refusalOf(readSettings(stranger, { regionId }))).toBe('not-found');
    expect(await refusalOf(cancelSettings(stranger, { regionId, settingsId: row?.id ?? '' }))).toBe(
      'not-found',
    );
  });
});
