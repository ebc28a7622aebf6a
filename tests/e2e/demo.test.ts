import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccounts } from '#services/set-up/demo-accounts.ts';
import { press, reads } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { firstRunAddress, openStage, type Stage } from './steps/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test('the first-run page loads the demo data and lists its accounts', async () => {
  const page = await stage.newPage();
  await page.goto(await firstRunAddress(stage));
  page.setDefaultTimeout(110_000);
  await press(page, 'Muat data contoh');
  await reads(page, 'Akun contoh');
  for (const { email } of demoAccounts) await reads(page, email);
  await page.context().close();
});

const firstOfRole = demoAccounts.filter(
  ({ role }, at) => demoAccounts.findIndex((other) => other.role === role) === at,
);

test.each(firstOfRole)('$role opens every place of the menu on a phone and on a desk', async (account) => {
  const page = await stage.newPage();
  await signIn(page, account.email, account.password);
  expect(new URL(page.url()).pathname).toBe('/');
  for (const place of await linksIn(page, 'nav.rail')) {
    await looksWhole(page, place);
    const [first] = await linksIn(page, '#isi');
    if (first !== undefined) await looksWhole(page, first);
  }
  await page.context().close();
  expect(stage.faults).toEqual([]);
});

test('the people of the other region come in too', async () => {
  for (const { email, password, name } of demoAccounts.filter((account) => !firstOfRole.includes(account))) {
    const page = await stage.newPage();
    await signIn(page, email, password);
    await reads(page, `Selamat datang, ${name}`);
    await page.context().close();
  }
});

/** Where the links of this part of the page lead, without the place on the page. */
async function linksIn(page: Page, part: string): Promise<string[]> {
  const links = page.locator(`${part} a[href^="/"]`);
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('#')[0] ?? '');
}

async function looksWhole(page: Page, href: string): Promise<void> {
  const response = await page.goto(href);
  expect(response?.status(), href).toBe(200);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${href} at ${width} px`).toBeLessThanOrEqual(0);
  }
}
