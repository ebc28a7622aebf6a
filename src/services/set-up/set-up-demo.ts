import { Refusal } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { useLink } from '#storage/one-time-links.ts';
import { checkFirstRun } from './check-first-run.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';

/**
 * The demo data instead of a region of one's own. Refuses `demo-not-offered` where others than this machine can reach
 * the application, `already-set-up`, `token-invalid`.
 */
export async function setUpDemo(
  workplace: Workplace,
  { token, loopback }: { token: string; loopback: boolean },
): Promise<readonly DemoAccount[]> {
  if (!loopback) throw new Refusal('demo-not-offered');
  const { write, now } = workplace;
  await write(async (trx) => {
    await checkFirstRun(trx, token, now());
    await useLink(trx, token, now());
  });
  return loadDemo(workplace);
}
