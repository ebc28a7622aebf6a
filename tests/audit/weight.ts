import type { Browser } from 'playwright-core';
import type { Fault } from './look.ts';

const kib = 1024;
const most = { page: 120 * kib, script: 30 * kib, font: 80 * kib };

/** What a first visit transfers: everything but fonts, scripts alone, fonts alone. */
export async function weigh(browser: Browser, address: string, cookie: string | null): Promise<Fault[]> {
  const context = await browser.newContext();
  if (cookie !== null) await context.setExtraHTTPHeaders({ cookie });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const sums = { page: 0, script: 0, font: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === 'Font') sums.font += encodedDataLength;
    else sums.page += encodedDataLength;
    if (type === 'Script') sums.script += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return (['page', 'script', 'font'] as const)
    .filter((part) => sums[part] > most[part])
    .map((part) => ({ rule: `weight-${part}`, detail: `${(sums[part] / kib).toFixed(1)} KiB` }));
}
