// `npm run audit`: every page each role reaches in the demo, light and dark, narrow and wide, and Lighthouse on the four
// that are used most. Ends with 1 when anything is found. `npm run audit -- SEKDA WALIKOTA` looks as those roles only.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoAccounts } from '#services/set-up/demo-accounts.ts';
import { aDemo, type Demo } from '#tests/bench/demo.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import build from '#tests/support/build.ts';
import { startServer } from '#tests/support/server.ts';
import { crawl, type FoundPage } from './crawl.ts';
import { rate } from './lighthouse.ts';
import { type Fault, look } from './look.ts';
import { weigh } from './weight.ts';

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ].map((viewport) => ({ colorScheme, viewport })),
);

/** Home, checklist, criterion and report of the head of an LPSE. */
const ratedShapes = ['/', '/penilaian/:id', '/penilaian/:id/:kriteria', '/laporan/:id'];

interface Visitor {
  role: string;
  cookie: string | null;
  first: string;
}

build();
const wanted = process.argv.slice(2);
const store = { KAJI_DATA: mkdtempSync(join(tmpdir(), 'kaji-audit-')) };
const server = await startServer({ LOG_LEVEL: 'error', ...store });
const demo = await aDemo(store);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const faults = new Map<string, string[]>();
let looked = 0;
try {
  for (const visitor of await visitors(demo)) {
    if (wanted.length > 0 && !wanted.includes(visitor.role)) continue;
    await visit(browser, visitor);
  }
} finally {
  await browser.close();
  await demo.close();
  await server.stop();
  rmSync(store.KAJI_DATA, { recursive: true, force: true });
}
for (const [fault, places] of faults) console.log(`${fault}\n    ${places.slice(0, 6).join('\n    ')}`);
console.log(`${looked} views of pages, ${faults.size} kinds of fault`);
process.exitCode = faults.size === 0 ? 0 : 1;

/** Somebody signed out, and the first account of each role. */
async function visitors(of: Demo): Promise<Visitor[]> {
  const first = new Map(demoAccounts.toReversed().map(({ role, email }) => [role, email]));
  const signedIn: Visitor[] = [];
  for (const [role, email] of first) signedIn.push({ role, cookie: await of.cookieOf(email), first: '/' });
  return [{ role: 'TAMU', cookie: null, first: '/masuk' }, ...signedIn];
}

async function visit(at: Browser, visitor: Visitor): Promise<void> {
  const pages = await reached(at, visitor);
  console.error(`${visitor.role}: ${pages.length}`);
  for (const view of views) await lookAtAll(at, visitor, view, pages);
  for (const { path, shape } of pages) {
    note(await weigh(at, server.url + path, visitor.cookie), `${visitor.role} ${shape} ${path}`);
    if (visitor.role !== 'KEPALA_LPSE' || !ratedShapes.includes(shape)) continue;
    note(await rate(server.url + path, { port, cookie: visitor.cookie ?? '' }), `${visitor.role} ${shape}`);
  }
}

async function lookAtAll(
  at: Browser,
  { role, cookie }: Visitor,
  view: (typeof views)[number],
  pages: readonly FoundPage[],
): Promise<void> {
  const context = await at.newContext(view);
  if (cookie !== null) await context.setExtraHTTPHeaders({ cookie });
  const page = await context.newPage();
  for (const { path, shape } of pages) {
    looked += 1;
    const place = `${role} ${shape} ${view.colorScheme} ${view.viewport.width} ${path}`;
    note(await look(page, server.url + path), place);
  }
  await context.close();
}

async function reached(at: Browser, { cookie, first }: Visitor): Promise<FoundPage[]> {
  const context = await at.newContext();
  if (cookie !== null) await context.setExtraHTTPHeaders({ cookie });
  const pages = await crawl(context, server.url, first);
  await context.close();
  return pages;
}

function note(found: readonly Fault[], place: string): void {
  for (const { rule, detail } of found) {
    const fault = `${rule} ${detail}`;
    faults.set(fault, [...(faults.get(fault) ?? []), place]);
  }
}

/** Lighthouse finds the browser by its port. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
