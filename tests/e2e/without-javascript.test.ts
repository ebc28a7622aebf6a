import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkbook } from '#tests/reports/read-back.ts';
import { assignLead } from './steps/assessor.ts';
import { criteriaOf } from './steps/criteria.ts';
import { issued } from './steps/documents.ts';
import { day, follow, press, reads, stateOf } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';
import { answer, answerAlike, aPdf, openCriterion, pickFiles, reuse } from './steps/unit.ts';

// One story in order, on pages that run no script at all.
let stage: PreparedStage;
const people = {} as Record<keyof typeof emails, Page>;
beforeAll(async () => {
  stage = await openPreparedStage();
  for (const who of ['dinas', 'head', 'staff', 'lead'] as const) {
    people[who] = await stage.newPage({ javaScriptEnabled: false });
    await signIn(people[who], emails[who]);
  }
});
afterAll(async () => {
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('a file goes into the library of the unit from the page of the library', async () => {
  const { staff } = people;
  await staff.goto('/bukti');
  await staff.getByText('Unggah ke pustaka').click();
  await staff.locator('#documentDate').fill(day());
  await staff.locator('#files').setInputFiles([aPdf('pustaka.pdf')]);
  await press(staff, 'Unggah bukti');
  expect(new URL(staff.url()).pathname).toBe('/bukti');
  expect(await staff.getByRole('link', { name: 'pustaka.pdf', exact: true }).count()).toBe(1);
});

test('answers, files and their reuse, up to handing in', async () => {
  const { staff, head } = people;
  await openCriterion(staff, stage.draft, 'S01.01');
  await pickFiles(staff, [aPdf('kebijakan.pdf'), aPdf('lampiran.pdf')], day());
  await press(staff, 'Unggah bukti');
  expect(await staff.locator('#bukti .files > li').count()).toBe(2);
  await answer(staff, 'DITERAPKAN_MENYELURUH', 'Diterapkan.');
  await reuse(staff, stage.draft, 'S01.02', 'kebijakan.pdf');
  await answer(staff, 'DITERAPKAN_MENYELURUH', 'Diterapkan.');
  await answerAlike(staff, stage.draft, criteriaOf('LPSE', 'S01').slice(2), 'kebijakan.pdf');
  await head.goto(`/penilaian/${stage.draft}/ajukan`);
  await press(head, 'Ajukan penilaian');
  expect(await stateOf(head, stage.draft)).toBe('Diajukan');
});

test('the assessor rejects, values, notes a finding and concludes', async () => {
  const { dinas, lead } = people;
  await assignLead(dinas, stage.draft);
  await lead.goto(`/penilaian/${stage.draft}/selesaikan`);
  await press(lead, 'Mulai penilaian faktual');
  await openCriterion(lead, stage.draft, 'S01.01');
  await lead.locator('input[name="links[]"]').first().check();
  await lead.locator('#tinjau-reason').fill('Tidak terbaca.');
  await press(lead, 'Tolak bukti');
  for (const criterion of criteriaOf('LPSE', 'S01')) {
    await openCriterion(lead, stage.draft, criterion);
    const partly = criterion === 'S01.02';
    const value = partly ? 'DITERAPKAN_SEBAGIAN' : 'DITERAPKAN_MENYELURUH';
    await lead.locator(`#nilai input[value=${value}]`).check();
    if (partly) await writeFinding(lead);
    await press(lead, 'Simpan dan lanjut');
    await reads(lead, 'Penilaian kriteria telah disimpan.');
  }
  await lead.goto(`/penilaian/${stage.draft}/selesaikan`);
  await press(lead, 'Selesaikan penilaian faktual');
  expect(await stateOf(lead, stage.draft)).toBe('Tindakan perbaikan');
});

test('the correction is handed in, approved and made final, and the workbook comes out', async () => {
  const { head, lead } = people;
  await head.goto('/temuan');
  await head.locator('input[name=pilih]').check();
  await press(head, 'Tetapkan penanggung jawab');
  await head.locator('#pic').fill('Kepala LPSE');
  await press(head, 'Simpan untuk 1 temuan');
  await reads(head, 'Penanggung jawab: Kepala LPSE');
  await follow(head, /^Temuan 1/);
  await pickFiles(head, [aPdf('komitmen.pdf')], day());
  await press(head, 'Unggah bukti');
  await head.locator('#action').fill('Dilengkapi.');
  await head.locator('input[name=state][value=SUDAH]').check();
  await press(head, 'Simpan tindakan perbaikan');
  await head.goto(`/penilaian/${stage.draft}/selesaikan`);
  await press(head, 'Kirim tindakan perbaikan');
  await lead.goto('/temuan');
  await lead.locator('input[name=pilih]').check();
  await press(lead, 'Setujui yang dipilih');
  await reads(lead, '1 bukti perbaikan');
  await press(lead, 'Setujui 1 temuan');
  await reads(lead, 'Temuan yang dipilih telah disetujui.');
  await lead.goto(`/penilaian/${stage.draft}/selesaikan`);
  await press(lead, 'Tetapkan hasil akhir');
  expect(await stateOf(lead, stage.draft)).toBe('Final');
  await lead.goto(`/penilaian/${stage.draft}/dokumen`);
  const workbook = await openWorkbook(await issued(lead, 'Kertas kerja'));
  expect(workbook.getWorksheet('Temuan')?.rowCount).toBe(3);
});

async function writeFinding(lead: Page): Promise<void> {
  await lead.locator('#nilai-text').fill('Komitmen mutu belum lengkap.');
  await lead.locator('#nilai-requestedAction').fill('Lengkapi komitmen.');
  await lead.locator('#nilai-targetDate').fill(day(20));
}
