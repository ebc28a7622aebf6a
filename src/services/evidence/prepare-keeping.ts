import type { Context } from '#services/context.ts';
import { loadLibrary } from './load-library.ts';
import { requireRoom } from './require-room.ts';

export interface PrepareKeeping {
  unitId: string;
  /** What the sender says the file has; null when it says nothing. */
  size: number | null;
}

/**
 * Asked before a single byte is read: may this person put a file into the unit's library, and is there room for it?
 * Refuses what `loadLibrary` refuses, and `quota-exceeded`.
 */
export async function prepareKeeping(context: Context, { unitId, size }: PrepareKeeping): Promise<void> {
  const library = await loadLibrary(context, context.read, unitId);
  await requireRoom(context.read, library, size ?? 0);
}
