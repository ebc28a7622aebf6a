import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with a page as it stands before a reader. */
export interface Fault {
  rule: string;
  detail: string;
}

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe's rules, nothing that moves while the page arrives, no scrolling sideways, also with letters twice as large. */
export async function look(page: Page, address: string): Promise<Fault[]> {
  await page.goto(address, { waitUntil: 'load' });
  return [...(await axeFaults(page)), ...(await shiftFaults(page)), ...(await widthFaults(page))];
}

async function axeFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async (run) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    return inPage.run(document, { runOnly: { type: 'tag', values: run }, resultTypes: ['violations'] });
  }, tags);
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      detail: `${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join('; ').trim()}`,
    })),
  );
}

async function shiftFaults(page: Page): Promise<Fault[]> {
  const moved = await page.evaluate(shifts);
  return moved > 0 ? [{ rule: 'layout-shift', detail: `CLS ${moved.toFixed(4)}` }] : [];
}

// Only an observer is told of layout shifts, also of those before it.
function shifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}

async function widthFaults(page: Page): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const size of ['100%', '200%']) {
    const wide = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, size);
    if (wide > 0)
      faults.push({ rule: 'sideways', detail: `${wide} px wider than the window, letters at ${size}` });
  }
  return faults;
}
