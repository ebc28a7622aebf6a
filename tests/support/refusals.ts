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
