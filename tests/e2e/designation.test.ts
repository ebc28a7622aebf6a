import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#app';
import { readConfig } from '#config';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { pdfPages, squeezed } from '#tests/reports/read-back.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { aStore } from '#tests/support/store.ts';
import { make } from './steps/documents.ts';
import { day, follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { openStage, type Stage } from './steps/stage.ts';

const number = '188.4/77/DISKOMINFO/2026';
let stage: Stage;
/** The head of the office, on pages that run no script at all. */
let office: Page;
/** The page of the designation that is recorded here. */
let story = '';

beforeAll(async () => {
  const store = await aStore();
  const app = await createApp(readConfig(store.settings));
  await loadDemo(app.workplace).finally(() => app.close());
  stage = await openStage({}, store);
  office = await stage.newPage({ javaScriptEnabled: false });
  await signIn(office, 'kepala.dinas@tirtawening.example', 'uji-coba-kaji');
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('a final result waits on the first page, and its draft comes out as a PDF', async () => {
  await follow(office, 'Tetapkan LPSE');
  const draft = squeezed((await pdfPages(await make(office, 'Rancangan keputusan penetapan'))).join(''));
  expect(draft).toContain(squeezed('LPSE Kota Tirtawening memenuhi 6 (enam) dari 16 (enam belas)'));
  expect(draft).toContain('BUKANKEPUTUSAN');
});

test('a date before the result became final comes back with everything that was typed', async () => {
  await write(office, {
    decreeNumber: number,
    decreeDate: '2020-01-01',
    validFrom: day(),
    validUntil: day(800),
  });
  await office.locator('input[value=S09]').uncheck();
  await press(office, 'Periksa isian');
  await reads(office, 'Tanggal keputusan tidak boleh mendahului tanggal hasil penilaian menjadi final');
  expect(await office.locator('#decreeNumber').inputValue()).toBe(number);
  expect(await office.locator('input[value=S09]').isChecked()).toBe(false);
});

test('the answers are checked, changed and confirmed, and recorded once', async () => {
  await write(office, { decreeDate: day() });
  await press(office, 'Periksa isian');
  await follow(office, 'Ubah isian');
  expect(await office.locator('#decreeNumber').inputValue()).toBe(number);
  expect(await office.locator('input[value=S09]').isChecked()).toBe(false);
  await press(office, 'Periksa isian');
  expect(await shownText(office)).toContain('Bertahap, 5 standar');
  const again = await office.context().newPage();
  await again.goto(office.url());
  await press(office, 'Tetapkan');
  await reads(office, 'Penetapan telah dicatat');
  story = new URL(office.url()).pathname;
  await press(again, 'Tetapkan');
  await reads(again, 'sudah menjadi dasar penetapan yang belum dicabut');
  await again.close();
});

test('the paper of the decree is a PDF, is kept once and comes back as it was', async () => {
  const upload = async (name: string, buffer: Buffer) => {
    await office.goto(story);
    await office.locator('#salinan-PENETAPAN').setInputFiles([{ name, mimeType: 'application/pdf', buffer }]);
    await press(office, 'Unggah salinan');
  };
  await upload('keputusan.pdf', samples.png);
  await reads(office, 'Berkas harus berupa PDF');
  await upload('Keputusan 77.pdf', samples.pdf);
  const link = office.getByRole('link', { name: 'Keputusan 77.pdf' });
  const file = await office.request.get((await link.getAttribute('href')) ?? '');
  expect((await file.body()).equals(samples.pdf)).toBe(true);
  expect(file.headers()['content-disposition']).toMatch(/^attachment/);
  expect(await office.locator('#salinan-PENETAPAN').count()).toBe(0);
});

test('what it rests on is not reopened, and its page says why', async () => {
  const lead = await stage.newPage();
  await signIn(lead, 'ketua.penilai@timpenilai.example', 'uji-coba-kaji');
  await lead.goto(story);
  const result = await lead.getByRole('link', { name: /^Triwulan/ }).getAttribute('href');
  await lead.goto(`${result?.replace(/\/hasil$/, '')}/selesaikan`);
  await reads(lead, 'menjadi dasar penetapan LPSE');
  expect(await lead.getByRole('button', { name: 'Buka kembali' }).count()).toBe(0);
});

test('everybody reads what is in force where the region publishes it, and nowhere else', async () => {
  const stranger = await stage.newPage({ javaScriptEnabled: false });
  await stranger.goto('/penetapan/daerah/kota-tirtawening');
  expect(await shownText(stranger)).toContain(number);
  const hidden = await stranger.goto('/penetapan/daerah/kab-lembah-nirmala');
  expect(hidden?.status()).toBe(404);
  const unknown = await stranger.goto('/penetapan/daerah/tidak-ada');
  expect(unknown?.status()).toBe(404);
});

test('a warning, then the revocation with its reason and its findings', async () => {
  await office.goto(story);
  await follow(office, 'Catat surat peringatan');
  await write(office, { letterNumber: '5/SP/2026', letterDate: day(), deadline: day(60) });
  await office.locator('#reason').fill('Bukti standar S05 tidak diperbarui.');
  await press(office, 'Simpan surat peringatan');
  await follow(office, 'Cabut penetapan');
  const draft = squeezed((await pdfPages(await make(office, 'Rancangan keputusan pencabutan'))).join(''));
  expect(draft).toContain(squeezed('Nomor 5/SP/2026 tanggal'));
  await write(office, {
    decreeNumber: '188.4/99',
    decreeDate: day(),
    effectiveDate: day(),
    confirmation: number,
  });
  await office.locator('#findingIds').check();
  await office.locator('#reason').fill('   ');
  await press(office, 'Cabut penetapan');
  await reads(office, 'Tuliskan alasannya');
  expect(await office.locator('#findingIds').isChecked()).toBe(true);
  await office.locator('#reason').fill('Standar tidak lagi dipenuhi.');
  await press(office, 'Cabut penetapan');
  await reads(office, 'Pencabutan telah dicatat');
  const told = await shownText(office);
  for (const words of ['Dicabut', '5/SP/2026', 'Standar tidak lagi dipenuhi.', 'Temuan yang mendasari'])
    expect(told).toContain(words);
  const stranger = await stage.newPage();
  await stranger.goto('/penetapan/daerah/kota-tirtawening');
  expect(await shownText(stranger)).not.toContain(number);
});

/** Fills fields by their ids. */
async function write(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
}
