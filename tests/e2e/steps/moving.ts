import type { Page } from 'playwright-core';

/** Presses a button that sends a form, and waits for the page that answers. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await arriving(page, () => page.getByRole('button', { name, exact: true }).first().click());
}

/** Follows a link to its page. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await arriving(page, () => page.getByRole('link', { name, exact: true }).first().click());
}

/** Does what leads to another page, and waits until that page and its scripts are there. */
export async function arriving(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), act()]);
}

/** Waits until the words stand on the page where a person sees them. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

/** What the page shows, as one line. */
export async function shownText(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
}

/** Everything of the page's head line: "Diajukan". */
export async function stateOf(page: Page, assessmentId: string): Promise<string> {
  await page.goto(`/penilaian/${assessmentId}`);
  return (await page.locator('.page-head').innerText()).split('\n').at(-1)?.trim() ?? '';
}

/** Today's date in Jakarta and days from it, `2026-04-05`. */
export function day(daysFromToday = 0): string {
  return Temporal.Now.plainDateISO('Asia/Jakarta').add({ days: daysFromToday }).toString();
}
