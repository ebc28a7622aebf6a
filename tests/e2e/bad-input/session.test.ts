import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { arriving, press, reads } from '#tests/e2e/steps/moving.ts';
import { password, signIn } from '#tests/e2e/steps/people.ts';
import { emails, openPreparedStage, type PreparedStage } from '#tests/e2e/steps/prepared.ts';
import { openCriterion } from '#tests/e2e/steps/unit.ts';

let stage: PreparedStage;
beforeAll(async () => {
  stage = await openPreparedStage();
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('text written after the session has ended survives the sign-in', async () => {
  const page = await stage.newPage();
  await signIn(page, emails.staff);
  await openCriterion(page, stage.draft, 'S01.01');
  await letAnHourPass();
  await page.locator('#note').fill('Ditulis sesudah sesi berakhir.');
  const state = page.locator('#keadaan-simpan');
  await state.getByText('Belum tersimpan: sesi Anda berakhir. Tulisan Anda aman di perangkat ini.').waitFor();
  await arriving(page, () => state.getByRole('link', { name: 'Masuk lagi' }).click());
  await signInHere(page);
  await state.getByText(/^Tersimpan/).waitFor();
  await page.reload();
  expect(await page.locator('#note').inputValue()).toBe('Ditulis sesudah sesi berakhir.');
});

test('without JavaScript the sign-in carries the text', async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await signIn(page, emails.staff);
  await openCriterion(page, stage.draft, 'S01.02');
  await letAnHourPass();
  await page.locator('#note').fill('Ditulis tanpa skrip.');
  await press(page, 'Simpan');
  await reads(page, 'Isian Anda belum disimpan, tetapi masih dibawa halaman ini.');
  await signInHere(page);
  await reads(page, 'Ditulis tanpa skrip.');
  await press(page, 'Lanjutkan menyimpan');
  await reads(page, 'Perubahan telah disimpan.');
  expect(await page.locator('#note').inputValue()).toBe('Ditulis tanpa skrip.');
});

async function signInHere(page: Page): Promise<void> {
  await page.locator('#email').fill(emails.staff);
  await page.locator('#password').fill(password);
  await press(page, 'Masuk');
}

/** As after an hour without use: every session was last seen then. */
async function letAnHourPass(): Promise<void> {
  const connection = connect(stage.store.databaseUrl);
  const hourAgo = new Date(Date.now() - 61 * 60_000).toISOString();
  await connection.db.updateTable('sessions').set({ seen_at: hourAgo }).execute();
  await connection.close();
}
