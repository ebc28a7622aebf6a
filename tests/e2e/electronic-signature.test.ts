import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#app';
import { readConfig } from '#config';
import { issuedAddress } from '#core/report/issued-address.ts';
import { signatureAnchor } from '#core/signature/signature-anchor.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { type IssuanceRecord, listIssuances } from '#storage/issuances.ts';
import { pdfText } from '#tests/reports/read-back.ts';
import { type Credentials, makeCredentials } from '#tests/support/signing/certificates.ts';
import { otherReportToSign } from '#tests/support/signing/documents.ts';
import { signPdf } from '#tests/support/signing/sign-pdf.ts';
import { aStore } from '#tests/support/store.ts';
import { follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { openStage, type Stage } from './steps/stage.ts';

let stage: Stage;
/** The head of the LPSE, once on pages that run no script and once on pages that do. */
let plain: Page;
let head: Page;
let report: IssuanceRecord;
let result: IssuanceRecord;
let by: Credentials;
/** The report as it went out to be signed, and as it came back. */
let exported: Buffer;
let signed: Buffer;

beforeAll(async () => {
  const store = await aStore();
  const app = await createApp(readConfig(store.settings));
  await loadDemo(app.workplace);
  const issued = (await listIssuances(app.workplace.read)).filter(({ state }) => state === 'BERLAKU');
  await app.close();
  report = ofTown(issued, 'LAPORAN_TRIWULAN');
  result = ofTown(issued, 'HASIL_PENILAIAN');
  by = await makeCredentials({ name: 'Sekar Ayuningtyas' });
  stage = await openStage({}, store);
  plain = await patient({ javaScriptEnabled: false });
  head = await patient();
  for (const page of [plain, head]) {
    await signIn(page, 'kepala.lpse@tirtawening.example', 'uji-coba-kaji');
  }
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

/** A document is drawn, and a file examined, in a process that may have to wait for its turn. */
async function patient(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await stage.newPage(options);
  page.context().setDefaultTimeout(60_000);
  return page;
}

function ofTown(issued: readonly IssuanceRecord[], subject: IssuanceRecord['subject']): IssuanceRecord {
  const found = issued.findLast(
    (one) => one.subject === subject && one.title.includes('LPSE Kota Tirtawening'),
  );
  if (found === undefined) throw new Error(`The demo has issued a ${subject}.`);
  return found;
}

async function exportOf(page: Page, address: string): Promise<Buffer> {
  await page.goto(`${address}/tte`);
  const link = page.getByRole('link', { name: 'Unduh berkas siap TTE' });
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-disposition']).toMatch(/^attachment/);
  return response.body();
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${issuedAddress(report.id, 'quarterly')}/tte`);
  await page
    .locator('#berkas-bertanda-tangan')
    .setInputFiles([{ name, mimeType: 'application/pdf', buffer }]);
}

test('the report goes out with room for signatures, and says nowhere that it is not signed', async () => {
  await plain.goto(`/laporan/${report.subjectId}`);
  await follow(plain, /^Tanda tangan elektronik/);
  await reads(plain, 'Belum ada berkas bertanda tangan');
  exported = await exportOf(plain, issuedAddress(report.id, 'quarterly'));
  const text = await pdfText(exported);
  expect(text).toContain(signatureAnchor(1));
  expect(text).not.toContain('belumditandatangani');
  expect(text.toLowerCase()).not.toMatch(/bsre|balaisertifikasi|balaibesarsertifikasi/);
  signed = await signPdf(exported, { by });
});

test('a bad file is refused with its reason, and none is kept', async () => {
  const changed = Buffer.from(signed);
  changed[9000] = (changed[9000] ?? 0) ^ 1;
  const expired = await makeCredentials({ name: 'Sekar Ayuningtyas', until: '2021-01-01T00:00:00Z' });
  const cases: [string, Buffer, string][] = [
    ['belum.pdf', exported, 'Berkas tidak memuat tanda tangan elektronik.'],
    ['ditambah.pdf', Buffer.concat([signed, Buffer.from('%')]), 'Ada yang ditambahkan pada berkas'],
    ['diubah.pdf', changed, 'Isi berkas diubah setelah ditandatangani'],
    [
      'lain.pdf',
      await signPdf(await otherReportToSign(), { by }),
      'isi dokumen berbeda dari yang diterbitkan',
    ],
    ['terpotong.pdf', signed.subarray(0, -200), 'Berkas terpotong'],
    ['rusak.pdf', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n'), 'Berkas rusak'],
    [
      'kedaluwarsa.pdf',
      await signPdf(exported, { by: expired }),
      'Sertifikat penanda tangan belum atau tidak lagi',
    ],
    ['gambar.pdf', Buffer.from('bukan PDF'), 'Berkas harus berupa PDF'],
  ];
  for (const [name, file, sentence] of cases) {
    await choose(plain, name, file);
    await press(plain, 'Unggah dan periksa');
    const shown = await shownText(plain);
    expect(shown).toContain(sentence);
    expect(shown).toMatch(/Berkas (tidak|belum) disimpan/);
    await plain.goto(`${issuedAddress(report.id, 'quarterly')}/tte`);
    await reads(plain, 'Belum ada berkas bertanda tangan');
  }
}, 300_000);

test('the right one is kept with who signed and when, and comes back as it was', async () => {
  await choose(head, 'laporan-bertanda-tangan.pdf', signed);
  await press(head, 'Unggah dan periksa');
  await reads(head, 'Sekar Ayuningtyas');
  const shown = await shownText(head);
  expect(shown).toContain('5 April 2026, 10.42 WIB, menurut penanda tangan');
  expect(shown).toContain('Otoritas Uji Coba Kaji');
  expect(shown).toContain('Sama bita demi bita dengan berkas siap TTE');
  expect(shown).toContain('bukan kepercayaan pada penerbit sertifikat');
  const link = head.getByRole('link', { name: 'laporan-bertanda-tangan.pdf' });
  const file = await head.request.get((await link.getAttribute('href')) ?? '');
  expect((await file.body()).equals(signed)).toBe(true);
  await plain.goto(`${issuedAddress(report.id, 'quarterly')}/tte`);
  await press(plain, /^Periksa ulang tanda tangan/);
  await reads(plain, 'Tanda tangan masih utuh');
});

test('anybody who has the code can tell that a copy is the signed one', async () => {
  const stranger = await patient();
  await stranger.goto(`/periksa/${report.code}`);
  await reads(stranger, /bertanda tangan elektronik/);
  await stranger
    .locator('#berkas')
    .setInputFiles([{ name: 'salinan.pdf', mimeType: 'application/pdf', buffer: signed }]);
  await reads(stranger, /^salinan\.pdf\. Cocok/);
  expect(await shownText(stranger)).not.toContain('Sekar');
});

test('both parties of the minutes sign the same file one after the other', async () => {
  const address = issuedAddress(result.id, 'minutes');
  const first = await signPdf(await exportOf(head, address), { by });
  const lead = await patient();
  await signIn(lead, 'ketua.penilai@timpenilai.example', 'uji-coba-kaji');
  const second = await signPdf(first, { by: await makeCredentials({ name: 'Laras Uji', kind: 'ECDSA' }) });
  await lead.goto(`${address}/tte`);
  await lead
    .locator('#berkas-bertanda-tangan')
    .setInputFiles([{ name: 'berita-acara.pdf', mimeType: 'application/pdf', buffer: second }]);
  await press(lead, 'Unggah dan periksa');
  await reads(lead, 'Laras Uji');
  await head.goto(`${address}/tte`);
  await reads(head, 'Laras Uji');
  await reads(head, 'Sekar Ayuningtyas');
});

test('who may not hand it in reads who signed, and has no form', async () => {
  const office = await patient();
  await signIn(office, 'kepala.dinas@tirtawening.example', 'uji-coba-kaji');
  await office.goto(`${issuedAddress(report.id, 'quarterly')}/tte`);
  await reads(office, 'Sekar Ayuningtyas');
  expect(await office.locator('#berkas-bertanda-tangan').count()).toBe(0);
});
