import { isRefusal } from '#core/refusal.ts';

/** The code of the refusal the work ends with; anything else is thrown on. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
  return 'not refused';
}

/** The code of the refusal a rule throws; null when it throws nothing, and anything else is thrown on. */
export function refusalCode(rule: () => unknown): string | null {
  try {
    rule();
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
  return null;
}
