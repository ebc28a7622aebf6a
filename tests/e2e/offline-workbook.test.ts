import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledHeadings, findingHeadings, offlineSheets } from '#core/offline/workbook-format.ts';
import { changed, columnOf } from '#tests/support/offline-workbook.ts';
import { assignLead } from './steps/assessor.ts';
import { criteriaOf } from './steps/criteria.ts';
import { arriving, day, press, reads, shownText, stateOf } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';
import { answer, openCriterion } from './steps/unit.ts';

// One story in order: a unit and an assessor take their worksheets along, and what others wrote meanwhile stands.
let stage: PreparedStage;
const people = {} as Record<keyof typeof emails, Page>;
const [first = '', second = '', third = '', fourth = ''] = criteriaOf('LPSE', 'S01');
beforeAll(async () => {
  stage = await openPreparedStage();
  for (const who of ['staff', 'head', 'office', 'dinas', 'lead'] as const) {
    people[who] = await stage.newPage({ javaScriptEnabled: who === 'lead' });
    await signIn(people[who], emails[who]);
  }
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

let comparison = '';

test('what was filled in offline is shown beside what was written online, and nothing is written yet', async () => {
  const { staff, head } = people;
  const taken = await takeAlong(staff, stage.draft, 'Unduh untuk diisi unit');
  await openCriterion(head, stage.draft, first);
  await answer(head, 'DALAM_PERENCANAAN', 'Ditulis daring.');
  await openCriterion(head, stage.draft, second);
  await answer(head, 'TIDAK_DILAKUKAN', 'Hanya daring.');
  const filled = await fill(taken, 'UNIT', {
    [first]: ['Diterapkan Sebagian', 'Ditulis luring.'],
    [third]: ['diterapkan menyeluruh', 'Lengkap.'],
    [fourth]: ['Tidak Dilakukan', 'Belum dimulai.'],
  });
  await bring(staff, stage.draft, filled);
  comparison = new URL(staff.url()).pathname;
  const original = await staff.request.get(`${comparison}/berkas`);
  expect((await original.body()).equals(filled)).toBe(true);
  const shown = await shownText(staff);
  for (const words of [
    'Perlu keputusan Anda (1)',
    'Perubahan dari berkas (2)',
    'Hanya berubah di sistem, dipertahankan (1)',
    'Ditulis daring.',
    'Ditulis luring.',
  ])
    expect(shown).toContain(words);
  await openCriterion(head, stage.draft, third);
  expect(await head.locator('#note').inputValue()).toBe('');
});

test('each conflict is decided by a person; what was decided stays until all of it is', async () => {
  const { staff } = people;
  await staff.goto(comparison);
  await staff.locator(`#ambil-${escaped(fourth)}`).uncheck();
  await press(staff, 'Masukkan ke sistem');
  await staff.getByRole('link', { name: `${first}: Pilih isi yang dipakai.` }).waitFor();
  expect(await staff.locator(`#ambil-${escaped(fourth)}`).isChecked()).toBe(false);
  expect(await staff.locator(`#ambil-${escaped(third)}`).isChecked()).toBe(true);
  const old = await stage.newPage({ javaScriptEnabled: false });
  await signIn(old, emails.staff);
  await old.goto(comparison);
  await decide(staff, 'BERKAS');
  await press(staff, 'Masukkan ke sistem');
  await reads(staff, '2 isian dan 0 temuan dari berkas dimasukkan; 1 isian sistem dipertahankan.');
  await decide(old, 'SISTEM');
  await press(old, 'Masukkan ke sistem');
  await reads(old, 'Kertas kerja ini sudah dimasukkan atau dibatalkan.');
  expect(await noteOf(people.head, first)).toBe('Ditulis luring.');
  expect(await noteOf(people.head, second)).toBe('Hanya daring.');
  expect(await noteOf(people.head, third)).toBe('Lengkap.');
  expect(await noteOf(people.head, fourth)).toBe('');
});

test("nobody opens another person's comparison, and a file of another assessment says whose it is", async () => {
  const { head, staff, office } = people;
  const strange = await head.goto(comparison);
  expect(strange?.status()).toBe(404);
  const filled = await takeAlong(office, stage.complete, 'Unduh untuk diisi unit');
  await bring(staff, stage.draft, filled);
  await reads(staff, /Kertas kerja ini berasal dari penilaian lain/);
  await bring(staff, stage.draft, Buffer.from('bukan buku kerja'));
  await reads(staff, 'Kertas kerja belum dapat dibaca.');
  await reads(staff, '1 kesalahan dalam kertas kerja');
});

test('what changed while the page was open is shown anew', async () => {
  const { staff, head } = people;
  const taken = await takeAlong(staff, stage.draft, 'Unduh untuk diisi unit');
  const rows = {
    [third]: ['Diterapkan Sebagian', 'Kurang.'],
    [fourth]: ['Tidak Dilakukan', 'Belum.'],
  } as const;
  await bring(staff, stage.draft, await fill(taken, 'UNIT', rows));
  await openCriterion(head, stage.draft, third);
  await answer(head, 'TIDAK_DILAKUKAN', 'Diubah sementara itu.');
  await staff.locator(`#ambil-${escaped(fourth)}`).uncheck();
  await press(staff, 'Masukkan ke sistem');
  await staff.getByRole('link', { name: new RegExp(`^${escaped(third)}: Isi sistem berubah`) }).waitFor();
  expect(await shownText(staff)).toContain('Diubah sementara itu.');
  expect(await staff.locator(`#ambil-${escaped(fourth)}`).isChecked()).toBe(false);
  await staff.locator(`input[name="putusan-${third}"][value=SISTEM]`).check();
  await press(staff, 'Masukkan ke sistem');
  await reads(staff, '0 isian dan 0 temuan dari berkas dimasukkan; 2 isian sistem dipertahankan.');
  expect(await noteOf(head, third)).toBe('Diubah sementara itu.');
});

test('an assessor brings values and findings from the site, all of them or none', async () => {
  const { office, dinas, lead } = people;
  await office.goto(`/penilaian/${stage.complete}/ajukan`);
  await press(office, 'Ajukan penilaian');
  await assignLead(dinas, stage.complete);
  await lead.goto(`/penilaian/${stage.complete}/selesaikan`);
  await press(lead, 'Mulai penilaian faktual');
  const taken = await takeAlong(lead, stage.complete, 'Unduh untuk diisi Penilai');
  const [seen = '', bare = ''] = criteriaOf('WEBSITE', 'W3');
  const filled = await fill(
    taken,
    'PENILAI',
    { [seen]: ['Tidak Dilakukan', 'Dilihat di lokasi.'], [bare]: ['Tidak Dilakukan', ''] },
    [seen, 'Belum ada.', 'Adakan.', 'Rendah', day(30)],
  );
  await bring(lead, stage.complete, filled);
  await reads(lead, 'Tidak dapat dimasukkan (1)');
  await lead.locator('#temuan-0').uncheck();
  await press(lead, 'Masukkan ke sistem');
  await lead
    .getByRole('link', { name: new RegExp(`^${escaped(seen)}: Kriteria yang tidak sesuai`) })
    .waitFor();
  await lead.locator('#temuan-0').check();
  await press(lead, 'Masukkan ke sistem');
  await reads(lead, '1 isian dan 1 temuan dari berkas dimasukkan; 1 isian sistem dipertahankan.');
  await openCriterion(lead, stage.complete, seen);
  await reads(lead, 'Dilihat di lokasi.');
  await reads(lead, 'Belum ada.');
  expect(await stateOf(lead, stage.complete)).toBe('Penilaian faktual');
});

async function takeAlong(page: Page, assessmentId: string, button: string): Promise<Buffer> {
  await page.goto(`/penilaian/${assessmentId}/kertas-kerja`);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Writes value and note beside the criteria, and one finding, where the headings say. */
function fill(
  bytes: Buffer,
  side: 'UNIT' | 'PENILAI',
  rows: Record<string, readonly [value: string, note: string]>,
  finding: readonly string[] = [],
): Promise<Buffer> {
  return changed(bytes, (cell, book) => {
    const id = columnOf(book, findingHeadings.criterionId);
    const { value, note } = filledHeadings[side];
    for (let row = 2; row < 400; row++) {
      const given = rows[String(cell(offlineSheets.worksheet, `${id}${row}`).value)];
      if (given === undefined) continue;
      cell(offlineSheets.worksheet, `${columnOf(book, value)}${row}`).value = given[0];
      cell(offlineSheets.worksheet, `${columnOf(book, note)}${row}`).value = given[1];
    }
    for (const [at, heading] of Object.values(findingHeadings).entries()) {
      if (finding.length === 0) continue;
      const column = columnOf(book, heading, offlineSheets.findings);
      cell(offlineSheets.findings, `${column}2`).value = finding[at] ?? '';
    }
  });
}

async function bring(page: Page, assessmentId: string, bytes: Buffer): Promise<void> {
  await page.goto(`/penilaian/${assessmentId}/kertas-kerja`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#file').setInputFiles({ name: 'kertas-kerja.xlsx', mimeType, buffer: bytes });
  await arriving(page, () => page.getByRole('button', { name: 'Unggah dan bandingkan' }).click());
}

async function decide(page: Page, choice: 'BERKAS' | 'SISTEM'): Promise<void> {
  await page.locator(`input[name="putusan-${first}"][value=${choice}]`).check();
}

async function noteOf(page: Page, criterion: string): Promise<string> {
  await openCriterion(page, stage.draft, criterion);
  return page.locator('#note').inputValue();
}

function escaped(criterion: string): string {
  return criterion.replace('.', '\\.');
}
