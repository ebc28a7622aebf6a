import { isRefusal, type RefusalCode } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { checkFirstRun } from './check-first-run.ts';

/** Why the first-run page stays closed, `already-set-up` or `token-invalid`; null when it opens. */
export async function readFirstRun(
  { read, now }: Workplace,
  { token }: { token: string },
): Promise<RefusalCode | null> {
  try {
    await checkFirstRun(read, token, now());
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}
