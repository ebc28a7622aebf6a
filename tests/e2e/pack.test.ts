import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criteriaOf } from './steps/criteria.ts';
import { day, press, stateOf } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';
import { aPdf, openCriterion, pickFiles } from './steps/unit.ts';

// One story in order: the first page runs no script, the second does.
let stage: PreparedStage;
let plain: Page;
let page: Page;
beforeAll(async () => {
  stage = await openPreparedStage();
  plain = await stage.newPage({ javaScriptEnabled: false });
  page = await stage.newPage();
  for (const one of [plain, page]) await signIn(one, emails.office);
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('a pack is prepared and sent without a script, whole and in parts', async () => {
  await openCriterion(plain, stage.complete, criteriaOf('WEBSITE', 'W3')[0] ?? '');
  await pickFiles(plain, [aPdf('kebijakan situs.pdf')], day());
  await press(plain, 'Unggah bukti');
  await plain.goto(`/penilaian/${stage.complete}/dokumen`);
  expect(await plain.locator('#paket').textContent()).toContain('sesudah penilaian diajukan');
  await plain.goto(`/penilaian/${stage.complete}/ajukan`);
  await press(plain, 'Ajukan penilaian');
  expect(await stateOf(plain, stage.complete)).toBe('Diajukan');
  const address = await readyPack(plain);
  expect(await plain.locator('#paket').textContent()).not.toContain('tidak dapat disertakan');
  const whole = await plain.request.get(address);
  const [bytes, version] = [await whole.body(), whole.headers()['etag'] ?? ''];
  expect(bytes.includes('kebijakan situs.pdf')).toBe(true);
  const half = Math.floor(bytes.length / 2);
  const rest = await plain.request.get(address, {
    headers: { Range: `bytes=${half}-`, 'If-Range': version },
  });
  expect([rest.status(), await rest.body()]).toEqual([206, bytes.subarray(half)]);
});

test('a file that is gone is named on the page, and the pack is sent without it', async () => {
  const folder = join(stage.store.folder, 'evidence');
  const stored = readdirSync(folder, { recursive: true }).map(String);
  for (const file of stored.filter((name) => /[0-9a-f]{64}$/.test(name))) rmSync(join(folder, file));
  const address = await readyPack(page);
  const said = await page.locator('#paket').innerText();
  expect(said).toContain('1 berkas tidak dapat disertakan');
  expect(said).toContain('Hilang');
  const pack = await (await page.request.get(address)).body();
  expect(pack.includes('MANIFEST.csv')).toBe(true);
  expect(pack.includes('Hilang: berkas tidak ditemukan')).toBe(true);
});

/** Has a pack prepared on the page, and waits as a person does. Gives the address of its file. */
async function readyPack(one: Page): Promise<string> {
  await one.goto(`/penilaian/${stage.complete}/dokumen`);
  await press(one, /^Siapkan (paket|ulang)$/);
  const link = one.getByRole('link', { name: /^Unduh paket/ });
  await link.waitFor({ timeout: 60_000 });
  return (await link.getAttribute('href')) ?? '';
}
