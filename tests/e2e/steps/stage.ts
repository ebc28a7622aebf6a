import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { aStore, type Store } from '#tests/support/store.ts';

/** The built server with a browser in front of it. */
export interface Stage {
  server: RunningServer;
  store: Store;
  browser: Browser;
  /** What no page may do: an error in the console, an uncaught exception, an answer of 500 and above. */
  faults: string[];
  /** A browser of its own for one person, with its own cookies and its own storage. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Leaves a picture of every open page and the server's log in node_modules/.cache/kaji-e2e: why did a step fail? */
  leaveTraces(): Promise<void>;
  close(): Promise<void>;
}

/** @param store is removed with the stage */
export async function openStage(
  settings: Record<string, string> = {},
  store: Store | null = null,
): Promise<Stage> {
  const kept = store ?? (await aStore());
  const server = await startServer({ LOG_LEVEL: 'error', ...settings, ...kept.settings });
  const browser = await launchBrowser();
  const faults: string[] = [];
  return {
    server,
    store: kept,
    browser,
    faults,
    newPage: async (options) => {
      const context = await browser.newContext({ baseURL: server.url, locale: 'id-ID', ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    },
    leaveTraces: () => leaveTraces(browser, server),
    close: async () => {
      await browser.close();
      await server.stop();
      await kept.remove();
    },
  };
}

/** The address of the first run, as the terminal shows it. */
export async function firstRunAddress({ server }: Stage): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [address] = /http:\S+\/mulai\?kode=\S+/.exec(server.output()) ?? [];
    if (address !== undefined) return address;
    await pause(25);
  }
  throw new Error(`No address of the first run in:\n${server.output()}`);
}

async function leaveTraces(browser: Browser, server: RunningServer): Promise<void> {
  const folder = 'node_modules/.cache/kaji-e2e';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/server.log`, server.output());
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: `${folder}/${at}.png`, fullPage: true });
  }
}

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    // A refusal is an answer like any other; the browser writes every status from 400 on into its console.
    const refusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refusal) faults.push(`${page.url()}: ${message.text()}`);
  });
}
