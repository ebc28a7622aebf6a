import type { Page } from 'playwright-core';
import type { AnswerValue } from '#core/assessment/answer.ts';
import { follow, press, reads } from './moving.ts';
import { postFields } from './posting.ts';

/** A file as a person picks it. */
export interface Picked {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A small PDF; `mark` makes one that no other file equals. */
export function aPdf(name: string, mark = name): Picked {
  const buffer = Buffer.from(
    `%PDF-1.7\n%${mark}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
  );
  return { name, mimeType: 'application/pdf', buffer };
}

/** The head begins the LPSE's assessment with these standards alone; gives its id. */
export async function startAssessment(page: Page, standards: readonly string[]): Promise<string> {
  await page.goto('/penilaian');
  await follow(page, 'Mulai penilaian Standar LPSE');
  for (const box of await page.locator('input[name="standards[]"]').all()) {
    await box.setChecked(standards.includes(await box.inputValue()));
  }
  await press(page, 'Mulai penilaian');
  return /penilaian\/([0-9a-f]{32})/.exec(page.url())?.[1] ?? '';
}

export async function openCriterion(page: Page, assessmentId: string, criterion: string): Promise<void> {
  await page.goto(`/penilaian/${assessmentId}/${criterion}`);
}

/** Answers the open criterion with the button. */
export async function answer(page: Page, value: AnswerValue, note = ''): Promise<void> {
  await page.locator(`#jawaban input[value="${value}"]`).check();
  await page.locator('#note').fill(note);
  await press(page, 'Simpan');
  await reads(page, 'Perubahan telah disimpan.');
}

/** Fills in the upload form of the open criterion; the page's own button sends it. */
export async function pickFiles(page: Page, files: readonly Picked[], date: string): Promise<void> {
  const form = page.locator('#unggah');
  if (!(await form.isVisible())) await page.getByText('Unggah bukti baru').click();
  await form.locator('#documentDate').fill(date);
  await form.locator('#page').fill('2-3');
  await form.locator('#files').setInputFiles([...files]);
}

/** Points to a file of the library from the criterion. */
export async function reuse(
  page: Page,
  assessmentId: string,
  criterion: string,
  title: string,
): Promise<void> {
  await openCriterion(page, assessmentId, criterion);
  await follow(page, 'Gunakan ulang bukti');
  await page.locator('.reuse-choices').getByLabel(title).check();
  await press(page, 'Gunakan ulang bukti ini');
}

/** The same answer and the same file for many criteria: the posts of those two forms, without their pages. */
export async function answerAlike(
  page: Page,
  assessmentId: string,
  criteria: readonly string[],
  title: string,
): Promise<void> {
  await page.goto('/bukti');
  const link = page.getByRole('link', { name: title, exact: true });
  const evidenceId = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  for (const criterionId of criteria) {
    const place = { assessmentId, criterionId };
    const path = `/penilaian/${assessmentId}/${criterionId}`;
    const file = { ...place, evidenceId, page: '4', remark: '' };
    const given = { ...place, value: 'DITERAPKAN_MENYELURUH', note: 'Diterapkan.', version: '0' };
    for (const response of [
      await postFields(page, 'linkEvidence', path, file),
      await postFields(page, 'saveAnswer', path, given),
    ]) {
      if (response.status() !== 303) throw new Error(`${criterionId}: ${await response.text()}`);
    }
  }
}
