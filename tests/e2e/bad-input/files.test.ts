import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arriving, day, press, reads, shownText } from '#tests/e2e/steps/moving.ts';
import { signIn } from '#tests/e2e/steps/people.ts';
import { putFile, sentence } from '#tests/e2e/steps/posting.ts';
import { emails, openPreparedStage, type PreparedStage } from '#tests/e2e/steps/prepared.ts';
import { aPdf, openCriterion, type Picked, pickFiles } from '#tests/e2e/steps/unit.ts';
import { samples } from '#tests/support/evidence-samples.ts';

let stage: PreparedStage;
let page: Page;
beforeAll(async () => {
  stage = await openPreparedStage({ MAX_FILE_MIB: '1' });
  page = await stage.newPage();
  await signIn(page, emails.head);
});
afterAll(() => stage?.close());

const large = Buffer.concat([samples.pdf, Buffer.alloc(1_200_000, 32)]);

/** Every file that is refused, and what the person reads. */
const refused: readonly (readonly [name: string, content: Buffer, words: string])[] = [
  ['lambang.svg', samples.svg, 'Jenis berkas tidak diterima'],
  ['laman.pdf', samples.html, 'Jenis berkas tidak diterima'],
  ['foto.jpg', samples.pdf, 'Isi berkas tidak sesuai dengan akhiran namanya'],
  ['dua-wujud.png', Buffer.concat([samples.png, samples.zip]), 'Jenis berkas tidak diterima'],
  ['makro.xlsx', samples.macroWorkbook, 'Berkas memuat makro'],
  ['kosong.pdf', samples.empty, 'Berkas kosong'],
  ['besar.pdf', large, 'berkas lebih besar dari 1 MB'],
];

test('of several files the refused ones say so, and the good one is kept', async () => {
  await openCriterion(page, stage.draft, 'S01.01');
  await pickFiles(page, [...refused.map(picked), aPdf('baik.pdf')], day());
  await page.getByRole('button', { name: 'Unggah bukti' }).click();
  await page.locator('.upload-item[data-state=done]').waitFor();
  const rows = await page.locator('.upload-item').allInnerTexts();
  for (const [name, , words] of refused) {
    const row = rows.find((text) => text.startsWith(name)) ?? '';
    expect(row).toContain(words);
    expect(row).toMatch(/Berkas belum disimpan|Belum terunggah/);
  }
  const left = page.locator('.upload-item:not([data-state=done])');
  while ((await left.count()) > 1) await left.first().getByRole('button', { name: 'Hapus' }).click();
  await arriving(page, () => left.getByRole('button', { name: 'Hapus' }).click());
  expect(await page.locator('#bukti .files > li').count()).toBe(1);
  await page.locator('#bukti').getByRole('link', { name: 'baik.pdf', exact: true }).waitFor();
});

test('without JavaScript every file gets its own answer too', async () => {
  const plain = await stage.newPage({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  await openCriterion(plain, stage.draft, 'S01.02');
  await pickFiles(plain, [picked(refused[0]), aPdf('lain.pdf')], day());
  await press(plain, 'Unggah bukti');
  const text = await shownText(plain);
  expect(text).toContain('lain.pdf: tersimpan.');
  expect(text).toMatch(/lambang\.svg: Jenis berkas tidak diterima.*Berkas belum disimpan/);
});

test('a file that is too large is refused by the server as well', async () => {
  const place = { assessmentId: stage.draft, criterion: 'S01.03' };
  const response = await putFile(page, place, 'besar.pdf', large, day());
  expect(response.status()).toBe(413);
  expect(await sentence(response)).toContain('Berkas belum disimpan');
  expect(readdirSync(join(stage.store.folder, 'evidence', 'incoming'))).toEqual([]);
});

test('a long name with a way out and control characters is data, never a path', async () => {
  const name = `../../../etc/${'n'.repeat(280)}\u0000\u0007\u202e/rahasia\u0000${'x'.repeat(300)}.pdf`;
  const place = { assessmentId: stage.draft, criterion: 'S01.03' };
  const response = await putFile(page, place, name, aPdf('nama', 'nama panjang').buffer, day());
  expect(response.status()).toBe(201);
  const { evidenceId } = (await response.json()) as { evidenceId: string };
  const download = await page.request.get(`/bukti/${evidenceId}/berkas`);
  const disposition = download.headers()['content-disposition'] ?? '';
  const kept = decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '');
  expect(kept).toMatch(/^rahasiax+\.pdf$/);
  expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(200);
  expect(download.headers()['content-security-policy']).toContain('sandbox');
  await openCriterion(page, stage.draft, 'S01.03');
  await reads(page, kept);
});

function picked([name, buffer]: (typeof refused)[number] = ['', samples.empty, '']): Picked {
  return { name, mimeType: 'application/octet-stream', buffer };
}
