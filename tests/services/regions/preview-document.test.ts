import { expect, test } from 'vitest';
import { createRegion } from '#services/regions/create-region.ts';
import { previewDocument, previewKinds } from '#services/regions/preview-document.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { pageSize, pdfPages, pdfText, squeezed } from '#tests/reports/read-back.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { anOfficial } from '#tests/support/officials.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { anAdministrator } from '#tests/support/sign-in.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

async function stored({ db }: TestWorkplace): Promise<number[]> {
  const tables = ['dated_settings', 'officials', 'audit_entries', 'emblems'] as const;
  return Promise.all(tables.map(async (table) => (await db.selectFrom(table).selectAll().execute()).length));
}

/** Several documents are drawn, each in seconds on a busy machine. */
const drawing = { timeout: 60_000 };

eachDatabase((open) => {
  test(
    'draws the real document with what is typed, marked as an example, and keeps nothing',
    drawing,
    async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const { regionId } = town;
      const head = workplace.as(town.people.KEPALA_DINAS);
      const before = await stored(workplace);
      const letterhead = ['PEMERINTAH KOTA KETIKAN', 'DINAS YANG SEDANG DICOBA'];
      const carbonCopies = {
        quarterly: ['Tembusan ketikan'],
        minutes: ['Tembusan berita'],
        assessorReport: [],
        designation: ['Tembusan keputusan'],
      };
      const settings = { letterhead, paper: 'A4', place: 'Tempat Ketikan', carbonCopies } as const;
      for (const kind of previewKinds) {
        const bytes = await previewDocument(head, { regionId, kind, validFrom: '2026-09-01', settings });
        const text = await pdfText(bytes);
        const copies = { quarterly: 'ketikan', minutes: 'berita', 'designation-decree': 'keputusan' }[kind];
        for (const typed of [...letterhead, `Tembusan ${copies}`]) expect(text).toContain(squeezed(typed));
        const [width] = await pageSize(bytes);
        expect(Math.round(width)).toBe(595);
        for (const page of await pdfPages(bytes)) expect(page).toContain('CONTOH');
      }
      expect(await stored(workplace)).toEqual(before);
    },
  );

  test('a region with nothing configured gets a document that is right all the same', drawing, async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    const wish = { regionId, validFrom: '2026-08-10', settings: {} };
    const text = await pdfText(
      await previewDocument(workplace.as(town.people.ADMIN_SISTEM), { ...wish, kind: 'quarterly' }),
    );
    expect(text).toContain(squeezed('Yth. Wali Kota'));
    expect(text).toContain(squeezed('Kepala Unit LPSE'));
    expect(text).toContain('Nomor:....');
    expect(text).not.toMatch(/undefined|null|NaN/);
    const chief = workplace.as(await anAdministrator(workplace));
    const fresh = { code: 'prov-contoh', name: 'Provinsi Contoh', kind: 'PROVINSI', zone: 'WIT' } as const;
    const bare = await createRegion(chief, { ...fresh, headTitle: 'Gubernur' });
    for (const kind of previewKinds) {
      const bytes = await previewDocument(chief, { ...wish, ...bare, kind });
      const written = await pdfText(bytes);
      expect(written).toContain(squeezed('PEMERINTAH PROVINSI CONTOH'));
      expect(written).not.toMatch(/undefined|null|NaN/);
    }
  });

  test('shows the official as typed, on behalf of another too', drawing, async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    await saveOfficial(admin, anOfficial(regionId, { name: 'Yang Tersimpan' }));
    const typed = {
      signing: 'UB',
      onBehalfOf: 'Kepala Dinas Contoh',
      position: 'Sekretaris',
      name: 'Yang Diketik',
    } as const;
    const wish = { regionId, kind: 'minutes', validFrom: '2026-09-01', settings: {} } as const;
    const official = anOfficial(regionId, { ...typed, employeeNumber: '197904122005011002' });
    const text = await pdfText(await previewDocument(admin, { ...wish, official }));
    expect(text).toContain(squeezed('a.n. Kepala Dinas Contoh u.b. Sekretaris, Yang Diketik'));
    expect(text).toContain(squeezed('NIP 19790412 200501 1 002'));
    expect(text).not.toContain(squeezed('Yang Tersimpan'));
    const wrong = previewDocument(admin, { ...wish, official: { ...official, employeeNumber: '12' } });
    expect(await refusalOf(wrong)).toBe('employee-number-invalid');
  });

  test('is for those who keep the settings', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const wish = {
      regionId: town.regionId,
      kind: 'quarterly',
      validFrom: '2026-08-10',
      settings: {},
    } as const;
    expect(await refusalOf(previewDocument(workplace.as(town.people.SEKDA), wish))).toBe('not-allowed');
    const stranger = workplace.as((await aTown(workplace)).people.ADMIN_SISTEM);
    expect(await refusalOf(previewDocument(stranger, wish))).toBe('not-found');
  });
});
