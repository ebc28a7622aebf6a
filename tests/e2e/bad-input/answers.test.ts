import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { press, reads, shownText, stateOf } from '#tests/e2e/steps/moving.ts';
import { signIn } from '#tests/e2e/steps/people.ts';
import { postFields, sentence } from '#tests/e2e/steps/posting.ts';
import { emails, openPreparedStage, type PreparedStage } from '#tests/e2e/steps/prepared.ts';
import { answer, openCriterion } from '#tests/e2e/steps/unit.ts';

let stage: PreparedStage;
let head: Page;
let staff: Page;
beforeAll(async () => {
  stage = await openPreparedStage();
  head = await stage.newPage();
  await signIn(head, emails.head);
  staff = await stage.newPage();
  await signIn(staff, emails.staff);
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('"Tidak Berlaku" without a reason is not saved, and the choice stays on the page', async () => {
  await openCriterion(head, stage.draft, 'S01.01');
  await head.locator('#jawaban input[value=TIDAK_BERLAKU]').check();
  await press(head, 'Simpan');
  await reads(head, 'Jawaban "Tidak Berlaku" memerlukan alasan. Isian belum disimpan.');
  expect(await head.locator('#jawaban input[value=TIDAK_BERLAKU]').isChecked()).toBe(true);
  expect(await storedNote('S01.01')).toBe('');
});

test('an answer outside the scope is refused', async () => {
  const fields = answerFields('S02.01', 'Di luar lingkup.');
  const response = await postFields(head, 'saveAnswer', place('S01.01'), fields);
  expect(response.status()).toBe(422);
  expect(await sentence(response)).toContain('di luar ruang lingkup penilaian. Isian belum disimpan.');
});

test.each([
  ['a field is missing', { assessmentId: true, criterionId: true, value: true, note: true }, {}],
  ['a field comes twice', {}, { note: ['satu', 'dua'] }],
  ['a field is there that nobody asked for', {}, { regionId: 'x' }],
])('a body is refused where %s', async (_case, without, more) => {
  const whole: Record<string, string | readonly string[]> = {
    ...answerFields('S01.02', 'Tulisan.'),
    ...more,
  };
  if ('note' in without) delete whole['version'];
  const response = await postFields(head, 'saveAnswer', place('S01.02'), whole);
  expect(response.status()).toBe(422);
  expect(await sentence(response)).toMatch(/belum disimpan/);
  expect(await storedNote('S01.02')).toBe('');
});

test('a body that is no form at all is refused', async () => {
  const response = await head.request.post(`${place('S01.02')}?_action=saveAnswer`, {
    headers: { origin: stage.server.url, 'content-type': 'application/json' },
    data: '{"note":"Tulisan."}',
  });
  expect(response.status()).toBe(422);
  expect(await sentence(response)).toMatch(/belum disimpan/);
});

test('of two who write at once the slower one sees both texts, and loses none', async () => {
  await openCriterion(head, stage.draft, 'S01.03');
  await openCriterion(staff, stage.draft, 'S01.03');
  await answer(head, 'DITERAPKAN_SEBAGIAN', 'Tulisan kepala.');
  await staff.locator('#note').fill('Tulisan staf.');
  const state = staff.locator('#keadaan-simpan');
  await state.getByText('Belum tersimpan: isian ini baru saja diubah orang lain.').waitFor();
  await state.getByRole('link', { name: 'Muat ulang dan bandingkan' }).click();
  await staff.locator('.kept-text').getByText('Tulisan staf.').waitFor();
  expect(await staff.locator('#note').inputValue()).toBe('Tulisan kepala.');
  await staff.getByRole('button', { name: 'Pakai tulisan saya' }).click();
  await state.getByText(/^Tersimpan/).waitFor();
  expect(await storedNote('S01.03')).toBe('Tulisan staf.');
});

test('without JavaScript the page comes back with both texts', async () => {
  const plain = await stage.newPage({
    javaScriptEnabled: false,
    storageState: await staff.context().storageState(),
  });
  await openCriterion(plain, stage.draft, 'S01.04');
  await openCriterion(head, stage.draft, 'S01.04');
  await answer(head, 'DITERAPKAN_SEBAGIAN', 'Tulisan kepala.');
  await plain.locator('#note').fill('Tulisan staf.');
  await press(plain, 'Simpan');
  await reads(plain, 'Isian Anda belum disimpan');
  await reads(plain, 'Tulisan kepala.');
  expect(await plain.locator('#note').inputValue()).toBe('Tulisan staf.');
  await press(plain, 'Simpan');
  expect(await storedNote('S01.04')).toBe('Tulisan staf.');
});

test('a second submit changes nothing', async () => {
  const first = await stage.newPage();
  await signIn(first, emails.office);
  const second = await first.context().newPage();
  for (const tab of [first, second]) await tab.goto(`/penilaian/${stage.complete}/ajukan`);
  await press(first, 'Ajukan penilaian');
  await press(second, 'Ajukan penilaian');
  await reads(second, 'Keadaan saat ini tidak lagi memungkinkan tindakan ini. Tidak ada yang diubah.');
  expect(await stateOf(first, stage.complete)).toBe('Diajukan');
});

test('what does not exist and what belongs to another unit are the same page', async () => {
  const unknown = 'f'.repeat(32);
  for (const path of ['', '/W3.01', '/hasil', '/dokumen', '/ajukan', '/lingkup']) {
    const missing = await textOf(`/penilaian/${unknown}${path}`);
    expect(missing).toContain('tidak ditemukan');
    expect(await textOf(`/penilaian/${stage.complete}${path}`)).toBe(missing);
  }
  for (const id of [unknown, stage.complete]) {
    const fields = { ...answerFields('W3.01', 'Tulisan.'), assessmentId: id };
    const response = await postFields(head, 'saveAnswer', place('S01.01'), fields);
    expect(response.status()).toBe(404);
  }
});

/** The page's text without the number of its request, which is always another. */
async function textOf(path: string): Promise<string> {
  const response = await head.goto(path);
  expect(response?.status(), path).toBe(404);
  return (await shownText(head)).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '');
}

function place(criterion: string): string {
  return `/penilaian/${stage.draft}/${criterion}`;
}

function answerFields(criterionId: string, note: string): Record<string, string> {
  return { assessmentId: stage.draft, criterionId, value: 'DITERAPKAN_SEBAGIAN', note, version: '0' };
}

async function storedNote(criterion: string): Promise<string> {
  const page = await head.context().newPage();
  await openCriterion(page, stage.draft, criterion);
  const note = await page.locator('#note').inputValue();
  await page.close();
  return note;
}
