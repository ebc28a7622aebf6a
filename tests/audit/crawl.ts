import type { BrowserContext } from 'playwright-core';

/** A page a person reaches by following links, once for each shape of address. */
export interface FoundPage {
  /** `/penilaian/:id/:kriteria` */
  shape: string;
  path: string;
}

/** Files and steps that end the session are no pages. */
const left = [
  /^\/keluar/,
  /\/berkas\b/,
  /^\/dokumen\//,
  /^\/bukti\/[^/]+\/berkas/,
  /\.(pdf|xlsx|zip|png|css|js)$/,
];

/** Follows every link from the first page on, breadth first, the newest of each shape of address. */
export async function crawl(context: BrowserContext, base: string, first = '/'): Promise<FoundPage[]> {
  const page = await context.newPage();
  const found = new Map<string, FoundPage>();
  const waiting = [first];
  const seen = new Set(waiting.map(shapeOf));
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await page.goto(base + path).catch(() => null);
    if (answer === null || !isPage(answer.headers()['content-type'])) continue;
    found.set(shapeOf(path), { shape: shapeOf(path), path });
    for (const next of await linksOf(page.locator('a[href]').evaluateAll(hrefs), base)) {
      if (seen.has(shapeOf(next))) continue;
      seen.add(shapeOf(next));
      waiting.push(next);
    }
  }
  await page.close();
  return [...found.values()];
}

function hrefs(links: Element[]): string[] {
  return links
    .filter((link) => !link.hasAttribute('download'))
    .map((link) => (link as HTMLAnchorElement).href);
}

async function linksOf(all: Promise<string[]>, base: string): Promise<string[]> {
  return (await all)
    .filter((href) => href.startsWith(base))
    .map((href) => href.slice(base.length).replace(/#.*$/, '') || '/')
    .filter((path) => !left.some((pattern) => pattern.test(path)));
}

function isPage(mediaType: string | undefined): boolean {
  return mediaType?.startsWith('text/html') ?? false;
}

/** Ids, codes and values of questions are one shape each. */
function shapeOf(path: string): string {
  const [place = '', query = ''] = path.split('?');
  const shape = place
    .replace(/\/[0-9a-f]{32}(?=\/|$)/g, '/:id')
    .replace(/\/[SJW]\d\d?\.\d\d(?=\/|$)/g, '/:kriteria')
    .replace(/\/[SJW]\d\d?(?=\/|$)/g, '/:standar')
    .replace(/^\/panduan\/[^/]+$/, '/panduan/:bab')
    .replace(/^\/peraturan\/[^/]+$/, '/peraturan/:kode');
  const names = [...new URLSearchParams(query).keys()].toSorted().join('&');
  return names === '' ? shape : `${shape}?${names}`;
}
