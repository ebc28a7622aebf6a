import lighthouse from 'lighthouse';
import type { Fault } from './look.ts';

const least = 0.95;

/**
 * Every category of Lighthouse, in the browser that listens on the port.
 *
 * @returns the categories below the bar, with what was found wanting in them
 */
export async function rate(
  address: string,
  { port, cookie }: { port: number; cookie: string },
): Promise<Fault[]> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    extraHeaders: { cookie },
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${address}`);
  const { categories, audits } = result.lhr;
  return Object.values(categories)
    .filter(({ score }) => score === null || score < least)
    .map(({ id, score, auditRefs }) => ({
      rule: `lighthouse-${id}`,
      detail: `${score}: ${auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < least)
        .map(({ id: audit }) => audit)
        .join(', ')}`,
    }));
}
