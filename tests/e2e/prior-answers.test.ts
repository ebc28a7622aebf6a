import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criteriaOf } from './steps/criteria.ts';
import { day, follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { postFields, sentence } from './steps/posting.ts';
import { draftOfNextQuarter, emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';
import { answer, answerAlike, aPdf, openCriterion, pickFiles } from './steps/unit.ts';

// One story in order: staff answer a quarter, and the next begins with what they said.
let stage: PreparedStage;
let plain: Page;
let scripted: Page;
let next: string;
const criteria = criteriaOf('LPSE', 'S01');
const [first = '', second = '', third = '', ...rest] = criteria;
beforeAll(async () => {
  stage = await openPreparedStage();
  plain = await stage.newPage({ javaScriptEnabled: false });
  scripted = await stage.newPage();
  for (const page of [plain, scripted]) await signIn(page, emails.staff);
  await openCriterion(plain, stage.draft, first);
  await pickFiles(plain, [aPdf('kebijakan.pdf')], day());
  await press(plain, 'Unggah bukti');
  await answer(plain, 'DITERAPKAN_MENYELURUH', 'Ditetapkan tahun ini.');
  await openCriterion(plain, stage.draft, second);
  await answer(plain, 'TIDAK_DILAKUKAN', 'Belum dimulai.');
  await answerAlike(plain, stage.draft, [third, ...rest], 'kebijakan.pdf');
  next = await draftOfNextQuarter(stage);
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('one answer is taken over on its own page, without scripts, and a second press says it is there', async () => {
  await openCriterion(plain, next, first);
  await reads(plain, 'Ditetapkan tahun ini.');
  const old = await stage.newPage({ javaScriptEnabled: false });
  await signIn(old, emails.staff);
  await openCriterion(old, next, first);
  await press(plain, 'Sama seperti periode lalu');
  await reads(plain, 'Jawaban periode lalu telah diambil.');
  expect(await plain.locator('#jawaban input[value=DITERAPKAN_MENYELURUH]').isChecked()).toBe(true);
  expect(await plain.locator('#note').inputValue()).toBe('Ditetapkan tahun ini.');
  expect(await plain.locator('#bukti .files').innerText()).toContain('kebijakan.pdf');
  expect(await plain.getByRole('button', { name: 'Sama seperti periode lalu' }).count()).toBe(0);
  await press(old, 'Sama seperti periode lalu');
  await reads(old, 'Sudah terisi: jawaban periode ini sudah ada dan tidak ditimpa.');
  expect(await old.locator('#bukti .files > li').count()).toBe(1);
});

test('the same with scripts on, after the keyboard alone has found the button', async () => {
  await openCriterion(scripted, next, second);
  const button = scripted.getByRole('button', { name: 'Sama seperti periode lalu' });
  await button.focus();
  await Promise.all([scripted.waitForEvent('domcontentloaded'), scripted.keyboard.press('Enter')]);
  await reads(scripted, 'Jawaban periode lalu telah diambil.');
  expect(await scripted.locator('#note').inputValue()).toBe('Belum dimulai.');
});

test('the rest of the standard is taken over after a page that lists it', async () => {
  await plain.goto(`/penilaian/${next}`);
  await follow(plain, 'Sama seperti periode lalu');
  await follow(plain, /^S01 /);
  const shown = await shownText(plain);
  expect(shown).toContain(`Usulan (${criteria.length - 2})`);
  expect(shown).toContain('Tidak diusulkan (2)');
  expect(shown).toContain('sudah terisi');
  await press(plain, `Ambil ${criteria.length - 2} jawaban ini`);
  await reads(plain, 'Jawaban periode lalu telah diambil.');
  expect(await shownText(plain)).toContain(`Tidak diusulkan (${criteria.length})`);
  await openCriterion(plain, next, third);
  expect(await plain.locator('#jawaban input[value=DITERAPKAN_MENYELURUH]').isChecked()).toBe(true);
  expect(await plain.locator('#bukti .files').innerText()).toContain('kebijakan.pdf');
});

test('posted again it changes nothing and says so', async () => {
  const path = `/penilaian/${next}/periode-lalu/S01`;
  const fields = { assessmentId: next, standard: 'S01', 'answers[]': [`${third}:1`] };
  const again = await postFields(plain, 'takePriorStandard', path, fields);
  expect(again.status()).toBe(409);
  expect(await sentence(again)).toContain('Sudah terisi');
});
