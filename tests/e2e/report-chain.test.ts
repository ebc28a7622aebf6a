import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pdfPages, pdfText, squeezed } from '#tests/reports/read-back.ts';
import { startServer } from '#tests/support/server.ts';
import { issued } from './steps/documents.ts';
import { follow, press, reads } from './steps/moving.ts';
import { openPreparedStage, type PreparedStage } from './steps/prepared.ts';
import { type Chain, openChain } from './steps/secretariat.ts';

// One story in order: each test goes on where the one before stopped.
let stage: PreparedStage;
let chain: Chain;
let first = '';
let second = '';
let firstPdf: Buffer;
let secondPdf: Buffer;
let broken = false;
beforeAll(async () => {
  stage = await openPreparedStage();
  chain = await openChain(stage);
});
beforeEach(({ skip, onTestFailed }) => {
  if (broken) skip('an earlier step of the story failed');
  onTestFailed(async () => {
    broken = true;
    await stage.leaveTraces();
  });
});
afterAll(() => stage?.close());

test('staff drafts; what a person must add is asked for before the head can sign', async () => {
  const { staff, head } = chain;
  await staff.goto('/laporan');
  await press(staff, /^Susun laporan Triwulan/);
  first = new URL(staff.url()).pathname;
  await staff.locator('#letterNumber').fill('027/15/2026');
  await staff.locator('#obstacles').fill('Listrik padam dua kali.');
  await press(staff, 'Simpan');
  await head.goto(`${first}/tandatangani`);
  await press(head, 'Tandatangani');
  await reads(head, /^Simpulan dan saran: Bagian ini wajib diisi/);
  await follow(head, 'Isi Simpulan dan saran');
  await reads(head, /Bagian ini wajib diisi sebelum laporan ditandatangani/);
  await head.locator('#conclusion').fill('Penerapan standar berjalan.');
  await press(head, 'Simpan');
  await follow(head, 'Tandatangani');
  await press(head, 'Tandatangani');
  await reads(head, 'Laporan telah ditandatangani, dan isinya dibekukan.');
});

test('the Asisten reads and notes, the Sekda returns it, and the PDF names its code', async () => {
  const { asisten, sekda, head, mayor } = chain;
  await asisten.goto(first);
  firstPdf = await issued(asisten, 'Laporan triwulan');
  await asisten.locator('#noteOnReport-text').fill('Lama pemadaman belum disebut.');
  await press(asisten, 'Simpan catatan');
  await reads(asisten, 'Lama pemadaman belum disebut.');
  await press(asisten, 'Terima laporan');
  expect(await asisten.getByRole('button', { name: /^Teruskan/ }).count()).toBe(0);
  await sekda.goto(first);
  await reads(sekda, 'Lama pemadaman belum disebut.');
  await sekda.locator('#returnReport-note').fill('Sebutkan lama pemadaman.');
  await press(sekda, 'Kembalikan kepada LPSE');
  await head.goto(first);
  await reads(head, 'Sebutkan lama pemadaman.');
  expect((await mayor.goto(first))?.status()).toBe(404);
  const code = await codeOf(head);
  const text = await pdfText(firstPdf);
  expect(text).toContain(`Kodepemeriksaan:${code}`);
  expect(text).toContain(`${stage.server.url}/periksa/${code}`);
  expect(text).toContain(squeezed('QR pemeriksaan salinan (bukan tanda tangan elektronik)'));
});

test('the revision names what it replaces, and the Wali Kota reads it once it is forwarded', async () => {
  const { head, sekda, mayor } = chain;
  await head.goto(first);
  await press(head, 'Susun revisi');
  second = new URL(head.url()).pathname;
  await head.locator('#obstacles').fill('Listrik padam dua kali, bersama 5 jam.');
  await press(head, 'Simpan');
  await follow(head, 'Tandatangani');
  await press(head, 'Tandatangani');
  secondPdf = await issued(head, 'Laporan triwulan');
  const [page = ''] = await pdfPages(secondPdf);
  expect(page).toMatch(/Revisi 1, menggantikan laporan Nomor 027\/15\/2026 tanggal \d+ \w+ \d{4}/);
  await sekda.goto(first);
  await reads(sekda, 'Laporan ini sudah digantikan');
  expect(await sekda.getByRole('button', { name: 'Terima laporan' }).count()).toBe(0);
  await follow(sekda, 'Buka revisinya');
  await press(sekda, 'Terima laporan');
  await press(sekda, 'Teruskan kepada Wali Kota');
  await mayor.goto('/');
  await follow(mayor, /^Triwulan/);
  await reads(mayor, 'Listrik padam dua kali, bersama 5 jam.');
  expect(await issued(mayor, 'Laporan triwulan')).toEqual(secondPdf);
});

test('anybody checks a copy: the right file, another one, and the one that was replaced', async () => {
  const { head, mayor } = chain;
  const visitor = await stage.newPage();
  await visitor.goto('/periksa');
  await visitor.locator('#kode').fill(await codeOf(mayor));
  await press(visitor, 'Periksa');
  await reads(visitor, 'Dokumen ini diterbitkan dan masih berlaku.');
  await drop(visitor, secondPdf);
  await reads(visitor, /Cocok: berkas ini sama persis dengan Laporan triwulan yang diterbitkan\.$/);
  await drop(visitor, firstPdf);
  await reads(visitor, /Tidak cocok: berkas ini bukan salinan yang sama persis/);
  await head.goto(first);
  await visitor.goto(`/periksa/${await codeOf(head)}`);
  await reads(visitor, 'Dokumen ini pernah diterbitkan dan sudah digantikan. Gunakan penggantinya.');
  await drop(visitor, firstPdf);
  await reads(visitor, /Cocok: .* Perhatikan bahwa dokumen ini sudah digantikan\.$/);
  await follow(visitor, /^Revisi 1, diterbitkan/);
  await reads(visitor, 'Dokumen ini diterbitkan dan masih berlaku.');
  expect(await visitor.locator('main').innerText()).not.toContain('Listrik');
});

test('without JavaScript a SHA-256 is compared, and an unknown code says what to do', async () => {
  const { mayor } = chain;
  const plain = await stage.newPage({ javaScriptEnabled: false });
  await plain.goto(`/periksa/${await codeOf(mayor)}`);
  const digest = (await plain.locator('.files .hash').innerText()).split(' ').at(-1) ?? '';
  await plain.getByText('Bandingkan sidik SHA-256').click();
  await plain.locator('#sidik').fill(`${digest.toUpperCase()}  laporan.pdf`);
  await press(plain, 'Bandingkan');
  await reads(plain, /^Cocok: /);
  const answer = await plain.goto(`/periksa/${'a'.repeat(32)}`);
  expect(answer?.status()).toBe(404);
  await reads(plain, /Apabila kodenya memang tertulis demikian/);
});

test('after a restart the file is the same, and drawn again it is the same to the byte', async () => {
  const { head } = chain;
  await stage.server.stop();
  const { port } = new URL(stage.server.url);
  const again = await startServer({ LOG_LEVEL: 'error', PORT: port, ...stage.store.settings });
  try {
    await head.goto(second);
    expect(await issued(head, 'Laporan triwulan')).toEqual(secondPdf);
    const recheck = head.getByRole('link', { name: 'Periksa ulang berkas' });
    // The page draws the document, on a worker that has to start first.
    await head.goto((await recheck.getAttribute('href')) ?? '', { timeout: 60_000 });
    await reads(head, 'Utuh: SHA-256 sama dengan yang tercatat.');
    await reads(head, 'Sama persis sampai setiap bita.');
    await withdraw();
  } finally {
    await again.stop();
  }
});

/** The Sekda withdraws what was forwarded: the report, the lists and the public page say so. */
async function withdraw(): Promise<void> {
  const { sekda, head } = chain;
  expect((await head.goto(`${second}/tarik`))?.status()).toBe(403);
  await sekda.goto(second);
  await follow(sekda, 'Tarik laporan');
  await sekda.locator('#reason').fill('Angka pemadaman keliru.');
  await sekda.locator('#typedName').fill('Triwulan');
  await press(sekda, 'Tarik laporan');
  await reads(sekda, /^Nama triwulan: Yang diketik tidak sama/);
  expect(await sekda.locator('#reason').inputValue()).toBe('Angka pemadaman keliru.');
  const label = await sekda.locator('label[for=typedName]').innerText();
  await sekda.locator('#typedName').fill(/"(.+)"/.exec(label)?.[1] ?? '');
  await press(sekda, 'Tarik laporan');
  await reads(sekda, 'Laporan ini sudah ditarik');
  const code = await codeOf(sekda);
  await sekda.goto('/laporan');
  await sekda.locator('tr', { hasText: 'Revisi 1' }).getByText('Ditarik').waitFor();
  const visitor = await stage.newPage();
  await visitor.goto(`/periksa/${code}`);
  await reads(visitor, 'Dokumen ini pernah diterbitkan dan sudah ditarik. Jangan digunakan.');
  expect(await visitor.locator('main').innerText()).not.toContain('Angka pemadaman');
  expect(stage.faults).toEqual([]);
}

async function codeOf(page: Page): Promise<string> {
  return page.locator('a[href^="/periksa/"]').innerText();
}

async function drop(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('#berkas').setInputFiles({ name: 'salinan.pdf', mimeType: 'application/pdf', buffer });
}
