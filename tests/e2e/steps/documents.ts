import type { Page } from 'playwright-core';
import { press } from './moving.ts';

/** Has a document made on the open page, waits as a person does, and gives the bytes behind "Unduh". */
export async function make(page: Page, title: string): Promise<Buffer> {
  await press(page, new RegExp(`^Buat (dokumen|ulang) ?: ${title}$`));
  const link = page.locator('document-progress').getByRole('link', { name: 'Unduh' });
  await link.waitFor({ timeout: 60_000 });
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  if (!response.ok()) throw new Error(`${title}: ${response.status()}`);
  return response.body();
}

/** The bytes of an issued document behind "Unduh" on the open page. */
export async function issued(page: Page, title: string): Promise<Buffer> {
  const link = page.getByRole('link', { name: `Unduh ${title}` });
  const response = await page.request.get((await link.first().getAttribute('href')) ?? '');
  if (!response.ok()) throw new Error(`${title}: ${response.status()}`);
  return response.body();
}
