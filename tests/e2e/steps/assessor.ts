import type { Page } from 'playwright-core';
import { arriving, day, press, reads } from './moving.ts';
import { openCriterion } from './unit.ts';

/** Accepts or rejects every file of the criterion. */
export async function review(
  page: Page,
  assessmentId: string,
  criterion: string,
  verb: 'Terima bukti' | 'Tolak bukti',
  reason = '',
): Promise<void> {
  await openCriterion(page, assessmentId, criterion);
  for (const box of await page.locator('input[name="links[]"]').all()) await box.check();
  await page.locator('#tinjau-reason').fill(reason);
  await press(page, verb);
  await reads(page, 'Perubahan telah disimpan.');
}

/** Moves with the Tab key alone until the wanted field has the focus. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} cannot be reached with Tab on ${page.url()}`);
}

/** Saves with Ctrl + Enter, which leads on to the next criterion or to the overview. */
export async function saveByKeyboard(page: Page): Promise<void> {
  await arriving(page, () => page.keyboard.press('Control+Enter'));
}

/** The Kepala Dinas gives the assessment to the first assessor of the list, as the leader. */
export async function assignLead(dinas: Page, assessmentId: string): Promise<void> {
  await dinas.goto(`/penilaian/${assessmentId}/penilai`);
  await dinas.locator('#userId').selectOption({ index: 1 });
  await dinas.locator('#lead').check();
  await dinas.locator('#appointmentNumber').fill('7/D.II/2026');
  await dinas.locator('#appointmentDate').fill(day());
  await dinas.locator('#appointmentExpires').fill(day(60));
  await press(dinas, 'Tugaskan');
}
