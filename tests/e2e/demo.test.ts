import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccounts } from '#services/demo-accounts.ts';
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
  page.setDefaultTimeout(60_000);
  await press(page, 'Muat data contoh');
  await reads(page, 'Akun contoh');
  for (const { email } of demoAccounts) await reads(page, email);
  await page.context().close();
});

test.each(demoAccounts)(
  '$role ($place) opens every place of the menu on a phone and on a desk',
  async (account) => {
    const page = await stage.newPage();
    await signIn(page, account.email, account.password);
    expect(new URL(page.url()).pathname).toBe('/');
    for (const href of await placesOf(page)) await looksWhole(page, href);
    await page.context().close();
    expect(stage.faults).toEqual([]);
  },
);

/** The menu's places, and the first thing that each of them lists. */
async function placesOf(page: Page): Promise<string[]> {
  const places = await page.locator('nav.rail a').evaluateAll(hrefsOf);
  const within: string[] = [];
  for (const place of places) {
    await page.goto(place);
    const [first] = await page.locator('#isi a[href^="/"]').evaluateAll(hrefsOf);
    if (first !== undefined) within.push(first);
  }
  return [...new Set([...places, ...within])];
}

function hrefsOf(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}

async function looksWhole(page: Page, href: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const response = await page.goto(href);
    expect(response?.status(), href).toBe(200);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${href} at ${width} px`).toBeLessThanOrEqual(0);
  }
}
