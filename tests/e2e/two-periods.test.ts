import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criteriaOf } from './steps/criteria.ts';
import { day, follow, press, reads, shownText, stateOf } from './steps/moving.ts';
import { postFields } from './steps/posting.ts';
import { openStage, type Stage } from './steps/stage.ts';
import { settle, type Town } from './steps/town.ts';
import { answer, answerAlike, aPdf, openCriterion, pickFiles, startAssessment } from './steps/unit.ts';

// One story in order, over two quarters: what is found, repaired, refused, carried over and closed; what is newly met
// and newly lost; the designation that rests on it, and its revocation.
let stage: Stage;
let town: Town;
let first: string;
let second: string;

const scope = ['S01', 'S08'];
const repaired = 'S01.02';
const carried = 'S01.03';
const lost = 'S08.02';
const decree = '188/21/KEP/2026';

beforeAll(async () => {
  stage = await openStage();
  town = await settle(stage);
});
afterAll(async () => {
  if (stage === undefined) return;
  await stage.leaveTraces();
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('the first quarter ends with two findings', async () => {
  const { head } = town;
  await openQuarter();
  first = await startAssessment(head, scope);
  await openCriterion(head, first, 'S01.01');
  await pickFiles(head, [aPdf('kebijakan.pdf')], day());
  await press(head, 'Unggah bukti');
  await answer(head, 'DITERAPKAN_MENYELURUH', 'Ditetapkan tahun ini.');
  await answerAlike(head, first, allCriteria().slice(1), 'kebijakan.pdf');
  await handIn(first);
  await judge(first, [repaired, carried]);
  expect(await stateOf(head, first)).toBe('Tindakan perbaikan');
});

test('a repair is refused, comes back with the reason on top, and is approved the second time', async () => {
  const { head, lead } = town;
  await correct(repaired, 'SUDAH', 'Dirapatkan.');
  await correct(carried, 'PROSES', 'Disusun.');
  await send(first);
  await decide(repaired, 'TOLAK', { note: 'Notula belum ditandatangani.' });
  await lead.goto(`/penilaian/${first}/selesaikan`);
  await lead.locator('textarea[name=reason]').fill('Satu perbaikan belum memadai.');
  await press(lead, 'Kembalikan tindakan perbaikan');
  await openFinding(head, repaired);
  await reads(head, 'Perbaikan ini ditolak Penilai');
  await reads(head, 'Notula belum ditandatangani.');
  await correct(repaired, 'SUDAH', 'Notula ditandatangani.');
  await send(first);
  await decide(repaired, 'SETUJUI');
});

test('what is not closed is carried over, and only then the result is final', async () => {
  const { lead } = town;
  await lead.goto(`/penilaian/${first}/selesaikan`);
  await press(lead, 'Tetapkan hasil akhir');
  await reads(lead, 'Masih ada temuan yang belum lengkap atau belum diputuskan.');
  await decide(carried, 'BAWA', { targetDate: day(90) });
  await finalise(first);
});

test('the next quarter begins with the carried finding and with last quarter’s answers', async () => {
  const { head } = town;
  await openQuarter();
  second = await startAssessment(head, scope);
  await openFinding(head, carried);
  await reads(head, /^Dibawa dari/);
  for (const standard of scope) {
    await head.goto(`/penilaian/${second}/periode-lalu/${standard}`);
    await press(head, /^Ambil \d+ jawaban ini$/);
    await reads(head, 'Jawaban periode lalu telah diambil.');
  }
  await handIn(second);
  await judge(second, [lost]);
});

test('the assessor closes what was carried over', async () => {
  await correct(carried, 'SUDAH', 'Ditetapkan.');
  await correct(lost, 'SUDAH', 'Dilengkapi.');
  await send(second);
  await decide(carried, 'SETUJUI');
  await decide(lost, 'SETUJUI');
  await finalise(second);
});

test('the result names what is newly met and newly lost', async () => {
  const { lead } = town;
  await lead.goto(`/penilaian/${second}/hasil`);
  const shown = await shownText(lead);
  for (const criterion of [repaired, carried])
    expect(shown).toMatch(new RegExp(`Baru terpenuhi.*${criterion}`));
  expect(shown).toMatch(new RegExp(`Baru hilang.*${lost}`));
});

test('the head of the office designates what is fulfilled, and nothing else', async () => {
  const { dinas } = town;
  await dinas.goto('/');
  await follow(dinas, 'Tetapkan LPSE');
  expect(await dinas.locator('input[name="standards[]"]').count()).toBe(1);
  await write(dinas, { decreeNumber: decree, decreeDate: day(), validFrom: day(), validUntil: day(700) });
  await press(dinas, 'Periksa isian');
  await press(dinas, 'Tetapkan');
  await reads(dinas, 'Penetapan telah dicatat');
  await town.lead.goto(`/penilaian/${second}/selesaikan`);
  expect(await town.lead.getByRole('button', { name: 'Buka kembali' }).count()).toBe(0);
});

test('and revokes it by a decree of its own', async () => {
  const { dinas } = town;
  await follow(dinas, 'Cabut penetapan');
  const dates = { decreeDate: day(), effectiveDate: day() };
  await write(dinas, { decreeNumber: '188/30/KEP/2026', ...dates, confirmation: decree });
  await dinas.locator('#reason').fill('Standar tidak lagi dipenuhi.');
  await press(dinas, 'Cabut penetapan');
  await reads(dinas, 'Pencabutan telah dicatat');
});

function allCriteria(): string[] {
  return scope.flatMap((standard) => criteriaOf('LPSE', standard));
}

/** The next quarter that is not open yet, with windows that are open today. */
async function openQuarter(): Promise<void> {
  const { dinas } = town;
  await dinas.goto('/periode');
  for (const stageName of ['training', 'self', 'factual']) {
    await write(dinas, { [`${stageName}From`]: day(-1), [`${stageName}To`]: day(60) });
  }
  await press(dinas, 'Buka periode');
  await reads(dinas, 'Perubahan telah disimpan.');
}

/** Handed in, with its leader assigned and the factual assessment begun. */
async function handIn(assessmentId: string): Promise<void> {
  const { head, dinas, lead } = town;
  await head.goto(`/penilaian/${assessmentId}/ajukan`);
  await press(head, 'Ajukan penilaian');
  await dinas.goto(`/penilaian/${assessmentId}/penilai`);
  await dinas.locator('#userId').selectOption({ index: 1 });
  await dinas.locator('#lead').check();
  const letter = { appointmentNumber: '7/D.II/2026', appointmentDate: day(), appointmentExpires: day(90) };
  await write(dinas, letter);
  await press(dinas, 'Tugaskan');
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Mulai penilaian faktual');
}

/** Full values everywhere but for these criteria, each with a finding; then concluded. */
async function judge(assessmentId: string, failing: readonly string[]): Promise<void> {
  const { lead } = town;
  for (const criterionId of allCriteria()) {
    const failed = failing.includes(criterionId);
    const finding = {
      text: failed ? 'Belum lengkap.' : '',
      requestedAction: failed ? 'Lengkapi.' : '',
      priority: failed ? 'TINGGI' : '',
      targetDate: failed ? day(30) : '',
    };
    const value = failed ? 'DITERAPKAN_SEBAGIAN' : 'DITERAPKAN_MENYELURUH';
    const verdict = { assessmentId, criterionId, value, note: '', version: '0', next: '', ...finding };
    const path = `/penilaian/${assessmentId}/${criterionId}`;
    const response = await postFields(lead, 'giveVerdict', path, verdict);
    if (response.status() !== 303) throw new Error(`${criterionId}: ${await response.text()}`);
  }
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Selesaikan penilaian faktual');
}

async function openFinding(page: Page, criterion: string): Promise<void> {
  await page.goto('/temuan?tampil=terbuka');
  await page.locator('.criteria li', { hasText: criterion }).getByRole('link').first().click();
  await page.waitForURL(/temuan\/[0-9a-f]{32}/);
}

async function correct(criterion: string, state: 'PROSES' | 'SUDAH', action: string): Promise<void> {
  const { head } = town;
  await openFinding(head, criterion);
  await write(head, { pic: 'Bayu Percontohan', action });
  await head.locator(`input[name=state][value=${state}]`).check();
  await press(head, 'Simpan tindakan perbaikan');
}

async function send(assessmentId: string): Promise<void> {
  await town.head.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(town.head, 'Kirim tindakan perbaikan');
}

async function decide(
  criterion: string,
  decision: 'SETUJUI' | 'TOLAK' | 'BAWA',
  said: { note?: string; targetDate?: string } = {},
): Promise<void> {
  const { lead } = town;
  await openFinding(lead, criterion);
  await lead.locator(`input[name=decision][value=${decision}]`).check();
  await write(lead, said);
  await press(lead, 'Simpan keputusan');
}

async function finalise(assessmentId: string): Promise<void> {
  const { lead } = town;
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Tetapkan hasil akhir');
  expect(await stateOf(lead, assessmentId)).toBe('Final');
}

/** Fills fields by their ids. */
async function write(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
}
