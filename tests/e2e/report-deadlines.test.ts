import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#app';
import { readConfig } from '#config';
import { formatDate } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import { previousQuarter, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { aStore } from '#tests/support/store.ts';
import { day, follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { openStage, type Stage } from './steps/stage.ts';

let stage: Stage;
/** Of the Kabupaten, whose last report came back and was not signed again; on pages that run no script at all. */
let office: Page;
let secretary: Page;
let lpse: Page;
/** The quarter of that report: the demo runs until yesterday, and its own quarter began a month before at least. */
const quarter = previousQuarter(quarterOfDate(day(-30)));
const name = quarterName(quarter.year, quarter.quarter);

beforeAll(async () => {
  const store = await aStore();
  const app = await createApp(readConfig(store.settings));
  await loadDemo(app.workplace).finally(() => app.close());
  stage = await openStage({}, store);
  [office, secretary, lpse] = [
    await personOf('kepala.dinas'),
    await personOf('sekda'),
    await personOf('kepala.lpse'),
  ];
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

async function personOf(account: string): Promise<Page> {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await signIn(page, `${account}@lembahnirmala.example`, 'uji-coba-kaji');
  return page;
}

test('who has not reported stands on the first page and the list, by quarter', async () => {
  for (const page of [office, secretary]) {
    expect(await shownText(page)).toContain('Belum melapor LPSE Kabupaten Lembah Nirmala');
    await follow(page, 'Lihat semua yang belum melapor');
    const line = page.getByRole('region', { name: `Belum melapor, ${name}` });
    expect(await line.innerText()).toMatch(/terlambat \d+ hari[\s\S]*Dikembalikan/);
  }
  expect(await shownText(office)).toContain('Terlambat 2 hari');
  await follow(office, 'LPSE Kabupaten Lembah Nirmala');
  await reads(office, /^Tenggat: .* \(terlambat \d+ hari\)$/);
});

test('a deadline that has passed is extended, later and with a reason, and what was typed comes back', async () => {
  await office.goto('/laporan');
  await follow(office, 'Atur tenggat laporan');
  await follow(office, `Perpanjang tenggat ${name}`);
  await office.locator('#date').fill('2020-01-01');
  await office.locator('#reason').fill('Jaringan kabupaten terganggu.');
  await press(office, 'Simpan tenggat');
  await reads(office, 'Tanggal: Tenggat harus sesudah hari terakhir triwulannya');
  expect(await office.locator('#reason').inputValue()).toBe('Jaringan kabupaten terganggu.');
  await office.locator('#date').fill(day(3));
  await press(office, 'Simpan tenggat');
  await reads(office, 'Perubahan telah disimpan.');
  await reads(office, 'Jaringan kabupaten terganggu.');
});

test('the LPSE reads how long it has on its first page and on its draft', async () => {
  await lpse.goto('/');
  const line = lpse.locator('li.task').filter({ hasText: `LPSE Kabupaten Lembah Nirmala, ${name}` });
  expect(await line.innerText()).toContain('3 hari lagi');
  await lpse.goto('/laporan');
  // The one of two quarters before never came; it can still be written.
  const never = previousQuarter(previousQuarter(quarter));
  await lpse
    .getByRole('button', { name: `Susun laporan ${quarterName(never.year, never.quarter)}` })
    .waitFor();
  await follow(lpse, name);
  await press(lpse, 'Susun revisi');
  await reads(lpse, `Tenggat: ${formatDate(day(3))} (3 hari lagi)`);
  await secretary.goto('/laporan');
  await reads(secretary, '3 hari lagi');
});

test('a rule begins with the running quarter, and the page shows the day it gives', async () => {
  const running: QuarterOf = quarterOfDate(day());
  await office.locator('input[name=days]').fill('20');
  await press(office, 'Simpan aturan');
  await reads(office, 'Laporan triwulan disampaikan paling lambat 20 hari setelah triwulan berakhir.');
  const row = office.getByRole('row', { name: quarterName(running.year, running.quarter) });
  expect(await row.innerText()).toMatch(/20 (Januari|April|Juli|Oktober) \d{4}/);
});
