import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { review, saveByKeyboard, tabTo } from './steps/assessor.ts';
import { criteriaOf } from './steps/criteria.ts';
import { compareFigures } from './steps/figures.ts';
import { arriving, day, follow, press, reads, shownText, stateOf } from './steps/moving.ts';
import { followReport } from './steps/report.ts';
import { openStage, type Stage } from './steps/stage.ts';
import { nameOf, settle, type Town } from './steps/town.ts';
import { answer, answerAlike, aPdf, openCriterion, pickFiles, reuse, startAssessment } from './steps/unit.ts';

// One story in order: each test goes on where the one before stopped.
let stage: Stage;
let town: Town;
let assessmentId = '';
let broken = false;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(({ skip, onTestFailed }) => {
  if (broken) skip('an earlier step of the story failed');
  onTestFailed(async () => {
    broken = true;
    await stage.leaveTraces();
  });
});
afterAll(() => stage?.close());

test('the address in the terminal sets up the region, and everybody comes in by a one-time link', async () => {
  town = await settle(stage);
  await town.mayor.goto('/');
  await reads(town.mayor, 'Selamat datang, Gita Kepala');
});

test('the Kepala Dinas opens a period, and the head of the LPSE begins with two standards', async () => {
  const { dinas, head } = town;
  await dinas.goto('/periode');
  await press(dinas, 'Buka periode');
  await reads(dinas, 'Perubahan telah disimpan.');
  assessmentId = await startAssessment(head, ['S01', 'S02']);
  await reads(head, '0/16');
  await follow(head, 'Atur petugas S01');
  await head.locator('#petugas').getByLabel(nameOf('staff')).check();
  await press(head, 'Simpan petugas');
  await head.locator('#S01').getByText(nameOf('staff')).waitFor();
});

test('what staff writes is saved while it is written', async () => {
  const { staff } = town;
  await openCriterion(staff, assessmentId, 'S01.01');
  await staff.locator('#jawaban input[value="DITERAPKAN_MENYELURUH"]').check();
  await staff.locator('#note').fill('Kebijakan ditetapkan dan diumumkan.');
  await staff
    .locator('#keadaan-simpan')
    .getByText(/^Tersimpan \d\d\.\d\d WIB$/)
    .waitFor();
  await staff.reload();
  expect(await staff.locator('#note').inputValue()).toBe('Kebijakan ditetapkan dan diumumkan.');
  await openCriterion(staff, assessmentId, 'S02.01');
  await reads(staff, 'Standar ini tidak ditugaskan kepada Anda');
});

test('several files go up at once, each with its progress', async () => {
  const { staff } = town;
  await openCriterion(staff, assessmentId, 'S01.01');
  await pickFiles(
    staff,
    ['kebijakan.pdf', 'lampiran.pdf', 'pengumuman.pdf'].map((name) => aPdf(name)),
    day(),
  );
  expect(await staff.locator('.upload-item').allInnerTexts()).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('Siap diunggah')),
  );
  const held = Promise.withResolvers<void>();
  await staff.route('**/bukti?*', async (route) => {
    await held.promise;
    await route.continue();
  });
  await staff.getByRole('button', { name: 'Unggah bukti' }).click();
  await staff.locator('.upload-item[data-state=sending] progress').waitFor();
  await arriving(staff, async () => held.resolve());
  expect(await staff.locator('#bukti .files > li').count()).toBe(3);
  await staff.unroute('**/bukti?*');
});

test('the same form carries a file without JavaScript', async () => {
  const page = await stage.newPage({
    javaScriptEnabled: false,
    storageState: await town.staff.context().storageState(),
  });
  await openCriterion(page, assessmentId, 'S01.02');
  await pickFiles(page, [aPdf('tanpa-skrip.pdf')], day());
  await press(page, 'Unggah bukti');
  await page.locator('#bukti .files').getByRole('link', { name: 'tanpa-skrip.pdf', exact: true }).waitFor();
  await answer(page, 'DITERAPKAN_MENYELURUH');
});

test('"Tidak Berlaku" takes a reason and evidence, and a file is used again', async () => {
  const { staff } = town;
  await reuse(staff, assessmentId, 'S01.04', 'kebijakan');
  await answer(staff, 'TIDAK_BERLAKU', 'Layanan ini tidak diselenggarakan.');
  await staff.goto(`/penilaian/${assessmentId}`);
  await reads(staff, '3/16');
});

test('the check names what is missing, and handing in waits for it', async () => {
  const { head } = town;
  await head.goto(`/penilaian/${assessmentId}/ajukan`);
  await reads(head, '13 kriteria belum lengkap');
  expect(await head.getByRole('button', { name: 'Ajukan penilaian' }).count()).toBe(0);
  const open = criteriaOf('LPSE', 'S01').filter((id) => !['S01.01', 'S01.02', 'S01.04'].includes(id));
  await answerAlike(town.staff, assessmentId, open, 'lampiran.pdf');
  await answerAlike(head, assessmentId, criteriaOf('LPSE', 'S02'), 'lampiran.pdf');
  await head.goto(`/penilaian/${assessmentId}/ajukan`);
  await reads(head, 'Semua kriteria lengkap');
  await press(head, 'Ajukan penilaian');
  expect(await stateOf(head, assessmentId)).toBe('Diajukan');
});

test('assessors are assigned with their letter, and the leader takes the assessment up', async () => {
  const { dinas, lead } = town;
  for (const someone of ['lead', 'member'] as const) {
    await dinas.goto(`/penilaian/${assessmentId}/penilai`);
    const role = someone === 'lead' ? 'Ketua Tim Penilai' : 'Penilai LPSE';
    await dinas.locator('#userId').selectOption({ label: `${nameOf(someone)} (${role})` });
    if (someone === 'lead') await dinas.locator('#lead').check();
    await dinas.locator('#appointmentNumber').fill('12/D.II/2026');
    await dinas.locator('#appointmentDate').fill(day());
    await dinas.locator('#appointmentExpires').fill(day(90));
    await press(dinas, 'Tugaskan');
    await reads(dinas, 'Penilai telah ditugaskan.');
  }
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Mulai penilaian faktual');
  expect(await stateOf(lead, assessmentId)).toBe('Penilaian faktual');
});

test('the assessor rules on "Tidak Berlaku", rejects a file and returns the assessment for completion', async () => {
  const { lead, head, staff } = town;
  await openCriterion(lead, assessmentId, 'S01.04');
  await lead.locator('#putusan input[value=DITERIMA]').check();
  await press(lead, 'Simpan putusan');
  await reads(lead, 'Kriteria ini tidak berlaku');
  await review(lead, assessmentId, 'S01.02', 'Tolak bukti', 'Dokumen belum ditandatangani.');
  await lead.goto(`/penilaian/${assessmentId}/kembalikan`);
  await lead.locator('[id="alasan-S01.02"]').fill('Lampirkan dokumen yang sudah ditandatangani.');
  await press(lead, 'Kembalikan kepada unit');
  expect(await stateOf(head, assessmentId)).toBe('Dikembalikan');
  await openCriterion(staff, assessmentId, 'S01.02');
  await reads(staff, 'Lampirkan dokumen yang sudah ditandatangani.');
  await reads(staff, 'Dokumen belum ditandatangani.');
  await pickFiles(staff, [aPdf('sudah-ditandatangani.pdf')], day());
  await press(staff, 'Unggah bukti');
  await head.goto(`/penilaian/${assessmentId}/ajukan`);
  await press(head, 'Ajukan penilaian');
  expect(await stateOf(head, assessmentId)).toBe('Diajukan');
});

test('a standard is judged by keyboard alone', async () => {
  const { lead } = town;
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Mulai penilaian faktual');
  await openCriterion(lead, assessmentId, 'S02.01');
  await tabTo(lead, 'verdict-form input[name=value]:not(:disabled)');
  for (const criterion of criteriaOf('LPSE', 'S02')) {
    expect(lead.url()).toContain(criterion);
    await lead.keyboard.press('4');
    await saveByKeyboard(lead);
  }
  expect(new URL(lead.url()).pathname).toBe(`/penilaian/${assessmentId}`);
});

test('a value below the full one comes with a finding, and the factual assessment is concluded', async () => {
  const { lead } = town;
  await review(lead, assessmentId, 'S01.01', 'Terima bukti');
  await openCriterion(lead, assessmentId, 'S01.01');
  await tabTo(lead, 'verdict-form input[name=value]:not(:disabled)');
  for (const criterion of criteriaOf('LPSE', 'S01')) {
    if (criterion === 'S01.04') continue;
    await openCriterion(lead, assessmentId, criterion);
    await tabTo(lead, 'verdict-form input[name=value]:not(:disabled)');
    await lead.keyboard.press(criterion === 'S01.03' ? '3' : '4');
    if (criterion === 'S01.03') await writeFinding();
    await saveByKeyboard(lead);
  }
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await reads(lead, 'Seluruh kriteria sudah dinilai');
  await press(lead, 'Selesaikan penilaian faktual');
  expect(await stateOf(lead, assessmentId)).toBe('Tindakan perbaikan');
});

async function writeFinding(): Promise<void> {
  const { lead } = town;
  const fields = { text: 'Tinjauan tahunan belum dilakukan.', requestedAction: 'Lakukan tinjauan.' };
  for (const [name, words] of Object.entries(fields)) {
    await tabTo(lead, `verdict-form textarea[name=${name}]`);
    await lead.keyboard.type(words);
  }
  await lead.locator('#nilai-targetDate').fill(day(30));
}

test('the unit corrects, the assessor approves, and the result is final', async () => {
  const { staff, head, lead } = town;
  await staff.goto('/temuan');
  await follow(staff, /^Temuan 1/);
  await pickFiles(staff, [aPdf('tinjauan.pdf')], day());
  await press(staff, 'Unggah bukti');
  await staff.locator('#pic').fill('Citra Percobaan, Tim LPSE');
  await staff.locator('#action').fill('Tinjauan dilakukan dan ditetapkan.');
  await staff.locator('input[name=state][value=SUDAH]').check();
  await press(staff, 'Simpan tindakan perbaikan');
  await head.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(head, 'Kirim tindakan perbaikan');
  expect(await stateOf(head, assessmentId)).toBe('Verifikasi perbaikan');
  await lead.goto('/temuan');
  await follow(lead, /^Temuan 1/);
  expect(await lead.locator('#bukti').getByRole('link', { name: 'tinjauan.pdf' }).count()).toBe(1);
  await lead.locator('input[name=decision][value=SETUJUI]').check();
  await press(lead, 'Simpan keputusan');
  await lead.goto(`/penilaian/${assessmentId}/selesaikan`);
  await press(lead, 'Tetapkan hasil akhir');
  expect(await stateOf(lead, assessmentId)).toBe('Final');
});

test('screen, report and workbook show the same figures', async () => {
  await compareFigures(town.lead, assessmentId, {
    S01: '95,24',
    S02: '100,00',
    group: '97,62',
    total: '12,20',
  });
});

test('the quarterly report goes from draft to the Wali Kota', async () => {
  await followReport(town);
});

test('no page of the story broke', async () => {
  expect(stage.faults).toEqual([]);
  expect(await shownText(town.mayor)).not.toContain('undefined');
});
