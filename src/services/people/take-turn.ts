import { setTimeout as sleep } from 'node:timers/promises';
import { delayMs, isPaused } from '#core/people/sign-in-pace.ts';
import { Refusal } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { attemptsOf, countAttempt } from '#storage/sign-in-attempts.ts';

/**
 * Before a password is looked at: counts the attempt, and waits longer the more of them failed. Refuses
 * `too-many-attempts` during the pause after ten.
 */
export async function takeTurn({ write, now }: Workplace, account: string): Promise<void> {
  const attempts = await write(async (trx) => {
    const before = await attemptsOf(trx, account);
    if (isPaused(before, now())) throw new Refusal('too-many-attempts');
    await countAttempt(trx, account, now());
    return before;
  });
  await sleep(delayMs(attempts));
}
