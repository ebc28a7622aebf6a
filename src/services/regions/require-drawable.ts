import { isRefusal, Refusal } from '#core/refusal.ts';
import type { Emblem } from '#reports/model.ts';
import type { Context } from '#services/context.ts';

/** Draws the picture once, off the main thread. Refuses `emblem-kind`. */
export async function requireDrawable({ documents }: Context, { mediaType, base64 }: Emblem): Promise<void> {
  try {
    await documents.draw({ kind: 'letterhead-proof', emblem: { mediaType, base64 } });
  } catch (error) {
    if (isRefusal(error) && error.code === 'rendering-failed')
      throw new Refusal('emblem-kind', { field: 'file' });
    throw error;
  }
}
