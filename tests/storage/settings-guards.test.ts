import { expect, test } from 'vitest';
import { saveOfficial } from '#services/regions/save-official.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { anOfficial } from '#tests/support/officials.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace, newId } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  async function aRegion() {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    await saveOfficial(workplace.as(town.people.ADMIN_SISTEM), anOfficial(regionId));
    return { db: workplace.db, regionId };
  }

  test('settings never change and never go; those to come are taken back once', async () => {
    const { db, regionId } = await aRegion();
    const page = db.updateTable('dated_settings').where('section', '=', 'NASKAH');
    await expect(page.set({ paper: 'A4' }).execute()).rejects.toThrow('settings never change');
    await expect(page.set({ valid_from: '2027-01-01' }).execute()).rejects.toThrow('settings never change');
    await expect(page.set({ removed_on: '2026-01-01' }).execute()).rejects.toThrow(/check/i);
    await expect(db.deleteFrom('dated_settings').execute()).rejects.toThrow('never deleted');
    const row = { region_id: regionId, section: 'KOP', number: 9, letterhead: '[]' } as const;
    const days = {
      valid_from: '2026-09-01',
      entered_on: '2026-08-10',
      created_at: '2026-08-10T02:00:00.000Z',
    };
    const insert = (changes: object) =>
      db
        .insertInto('dated_settings')
        .values({ ...row, ...days, id: newId(), ...changes })
        .execute();
    await insert({});
    const coming = db.updateTable('dated_settings').where('number', '=', 9);
    await coming.set({ removed_on: '2026-08-10' }).execute();
    await expect(coming.set({ removed_on: '2026-08-11' }).execute()).rejects.toThrow('settings never change');
    await expect(insert({ number: 10, entered_on: '2026-09-02' })).rejects.toThrow(/check/i);
    await expect(insert({ number: 11, paper: 'A4' })).rejects.toThrow(/check/i);
    await expect(insert({ number: 12, letterhead: null })).rejects.toThrow(/check/i);
    await expect(insert({ number: 9 })).rejects.toThrow(/unique/i);
  });

  test('two officials never sign for a role on one day, and none is rewritten', async () => {
    const { db, regionId } = await aRegion();
    const one = await db.selectFrom('officials').selectAll().executeTakeFirstOrThrow();
    const insert = (changes: object) =>
      db
        .insertInto('officials')
        .values({ ...one, id: newId(), ...changes })
        .execute();
    await expect(insert({ valid_from: '2027-01-01' })).rejects.toThrow('one official signs');
    await insert({ role: 'SEKDA' });
    const first = db.updateTable('officials').where('id', '=', one.id);
    await expect(first.set({ name: 'Lain' }).execute()).rejects.toThrow('never changes');
    await first.set({ valid_until: '2026-12-31' }).execute();
    await insert({ valid_from: '2027-01-01' });
    await expect(first.set({ valid_until: '2027-01-01' }).execute()).rejects.toThrow('one official signs');
    await expect(first.set({ removed_on: '2026-09-01' }).execute()).rejects.toThrow(/check/i);
    await expect(db.deleteFrom('officials').execute()).rejects.toThrow('never deleted');
    await expect(insert({ role: 'ASISTEN', signing: 'AN' })).rejects.toThrow(/check/i);
    await expect(insert({ role: 'ASISTEN', region_id: regionId, through: 'X' })).rejects.toThrow(/check/i);
  });
});
