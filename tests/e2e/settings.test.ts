import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageSize, pdfText, squeezed } from '#tests/reports/read-back.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { aPng } from '#tests/support/pictures.ts';
import { day, follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { postFields, sentence } from './steps/posting.ts';
import { emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';

let stage: PreparedStage;
/** The head of the office, on pages that run no script at all. */
let office: Page;
beforeAll(async () => {
  stage = await openPreparedStage();
  office = await stage.newPage({ javaScriptEnabled: false });
  await signIn(office, emails.dinas);
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('a letterhead is looked at in the real document, then saved from a day on and taken back', async () => {
  await office.goto('/pengaturan/kop');
  const before = await office.locator('table tbody tr').count();
  await office.locator('#office').fill('DINAS YANG SEDANG DICOBA');
  await office.locator('#address').fill('Jalan Ketikan Nomor 7');
  const shown = await pdfText(await example(office, 'Lihat contoh laporan triwulan'));
  expect(shown).toContain(squeezed('DINAS YANG SEDANG DICOBA Jalan Ketikan Nomor 7'));
  expect(shown).toContain('CONTOH');
  await office.goto('/pengaturan/kop');
  expect(await office.locator('#office').inputValue()).toBe('');
  expect(await office.locator('table tbody tr').count()).toBe(before);
  await office.locator('#office').fill('DINAS MASA DEPAN');
  await office.locator('#validFrom').fill(day(30));
  await press(office, 'Simpan');
  await reads(office, 'Akan berlaku');
  expect(await office.locator('#office').inputValue()).toBe('');
  await press(office, /^Batalkan/);
  await reads(office, 'Pengaturan yang belum berlaku telah dibatalkan.');
  expect(await office.locator('table tbody tr').count()).toBe(before);
});

test('what is wrong stands beside its field, and everything typed comes back', async () => {
  await office.goto('/pengaturan/kop');
  await office.locator('#address').fill('Jalan tanpa dinas');
  await press(office, 'Simpan');
  await reads(office, 'Perangkat daerah: Isian ini wajib diisi.');
  expect(await office.locator('#address').inputValue()).toBe('Jalan tanpa dinas');
  const { regionId, ...common } = await hidden(office, '/pengaturan/naskah');
  const typed = { ...pages, regionId, ...common, place: 'Tempat Ketikan' };
  for (const action of ['saveDocumentSettings', 'previewDocumentSettings']) {
    const document = action.startsWith('preview') ? { document: 'minutes' } : {};
    const wide = { ...typed, ...document, validFrom: day(), marginLeft: '90', fontSize: '40' };
    const answer = await postFields(office, action, '/pengaturan/naskah', wide);
    expect(answer.status()).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Tepi kiri: Isian terlalu panjang atau terlalu besar; paling banyak 50.');
    expect(html).toContain('Ukuran huruf: Pilih salah satu pilihan yang tersedia.');
    expect(html).toContain('value="90"');
    expect(html).toContain('value="Tempat Ketikan"');
  }
  const past = await postFields(office, 'saveDocumentSettings', '/pengaturan/naskah', {
    ...typed,
    validFrom: day(-1),
  });
  expect(past.status()).toBe(422);
  expect(await sentence(past)).toContain('Pengaturan berlaku paling awal hari ini');
});

test('paper, margins and letters as typed are those of the example', async () => {
  await office.goto('/pengaturan/naskah');
  await office.locator('[name=paper][value=A4]').check();
  await office.locator('#copiesMinutes').fill('Tembusan yang diketik');
  const drawn = await example(office, 'Lihat contoh Berita Acara');
  expect((await pageSize(drawn)).map(Math.round)).toEqual([595, 842]);
  expect(await pdfText(drawn)).toContain(squeezed('Tembusan yang diketik'));
  await press(office, 'Simpan');
  await reads(office, 'A4, tepi 30/20/20/25 mm, huruf 11 pt');
});

test('an emblem is uploaded without a script; what is none is refused and says why', async () => {
  const huge = Buffer.concat([aPng(64, 64), Buffer.alloc(5 * 1024 * 1024)]);
  const wrong: [string, Buffer, string][] = [
    ['teks.png', Buffer.from('Ini hanya teks.'), 'Lambang harus berupa gambar PNG atau JPEG yang utuh'],
    ['lambang.svg', samples.svg, 'Lambang harus berupa gambar PNG atau JPEG yang utuh'],
    ['besar.png', huge, 'Lambang paling besar 1 MiB'],
    ['titik.png', aPng(1, 1), 'paling sedikit 32 dan paling banyak 4.000 piksel'],
  ];
  for (const [name, buffer, words] of wrong) {
    await chooseEmblem(name, buffer);
    await press(office, 'Unggah lambang');
    expect(await shownText(office)).toContain(words);
  }
  await chooseEmblem('lambang.png', aPng(48, 56));
  await press(office, 'Unggah lambang');
  const source = await office.getByAltText('Lambang yang berlaku hari ini').getAttribute('src');
  const picture = await office.request.get(source ?? '');
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
  });
  expect(await picture.body()).toEqual(aPng(48, 56));
});

test('an official is shown, recorded, and no second one for the same days', async () => {
  await writeOfficial('Citra Contoh, S.Kom.');
  await office.locator('[name=signing][value=AN]').check();
  await press(office, 'Catat pejabat');
  await reads(office, 'Atas nama jabatan: Isian ini wajib diisi.');
  expect(await office.locator('#name').inputValue()).toBe('Citra Contoh, S.Kom.');
  await office.locator('#onBehalfOf').fill('Kepala Dinas Contoh');
  const shown = await pdfText(await example(office, 'Lihat contoh'));
  expect(shown).toContain(squeezed('a.n. Kepala Dinas Contoh Sekretaris, Citra Contoh, S.Kom.'));
  await office.locator('#validUntil').fill(day(10));
  await press(office, 'Catat pejabat');
  await reads(office, 'Pejabat penanda tangan telah dicatat.');
  await reads(office, 'NIP 19790412 200501 1 002');
  await writeOfficial('Dewi Contoh');
  await office.locator('#validFrom').fill(day(5));
  await press(office, 'Catat pejabat');
  await reads(office, /Pada sebagian hari itu sudah ada pejabat lain/);
  expect(await office.locator('#name').inputValue()).toBe('Dewi Contoh');
});

test('one report says some things in its own words, and goes back to the standard', async () => {
  const head = await stage.newPage({ javaScriptEnabled: false });
  await signIn(head, emails.head);
  await head.goto('/laporan');
  await press(head, /^Susun laporan Triwulan/);
  await follow(head, 'Sesuaikan naskah dokumen ini');
  await reads(head, 'Semua mengikuti pengaturan daerah.');
  await head.locator('#carbonCopies').fill('Tembusan laporan ini saja');
  await press(head, 'Simpan untuk dokumen ini');
  await reads(head, 'Berbeda dari baku: Tembusan.');
  await press(head, 'Kembali ke baku');
  await reads(head, 'Semua mengikuti pengaturan daerah.');
  expect(await head.locator('#carbonCopies').inputValue()).toBe('');
});

const pages = {
  paper: 'F4',
  marginLeft: '30',
  marginTop: '20',
  marginRight: '20',
  marginBottom: '25',
  fontSize: '11',
  place: '',
  basisMinutes: '',
  basisQuarterly: '',
  basisDesignation: '',
  copiesQuarterly: '',
  copiesMinutes: '',
  copiesAssessorReport: '',
  copiesDesignation: '',
  initials: '',
};

/** What the button would send, sent in its place: the browser itself shows a PDF in a new tab. */
async function example(page: Page, button: string): Promise<Uint8Array> {
  const asked = page.context().waitForEvent('request', (one) => one.url().includes('_action=preview'));
  await page.getByRole('button', { name: button, exact: true }).click();
  const request = await asked;
  const answer = await page.request.post(request.url(), {
    headers: {
      origin: new URL(page.url()).origin,
      'content-type': 'application/x-www-form-urlencoded',
    },
    data: request.postData() ?? '',
  });
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^inline; filename="contoh-/),
    'content-security-policy': expect.stringContaining("default-src 'none'; object-src 'self'"),
    'cache-control': 'no-store',
  });
  return answer.body();
}

async function hidden(page: Page, path: string): Promise<{ regionId: string; seen: string }> {
  await page.goto(path);
  const value = (name: string) => page.locator(`[name=${name}]`).first().inputValue();
  return { regionId: await value('regionId'), seen: await value('seen') };
}

async function chooseEmblem(name: string, buffer: Buffer): Promise<void> {
  await office.goto('/pengaturan/kop');
  await office.locator('#emblem-file').setInputFiles({ name, mimeType: 'image/png', buffer });
}

async function writeOfficial(name: string): Promise<void> {
  await office.goto('/pengaturan/pejabat');
  const fold = office.locator('details.fold').last();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await office.locator('#role').selectOption('KEPALA_DINAS');
  await office.locator('#name').fill(name);
  await office.locator('#position').fill('Sekretaris');
  await office.locator('#employeeNumber').fill('19790412 200501 1 002');
}
