import type { Context } from '#services/context.ts';
import { type EvidencePlace, loadForEvidence } from './load-for-evidence.ts';
import { requireRoom } from './require-room.ts';

export type PrepareUpload = EvidencePlace & {
  /** What the sender says the file has; null when it says nothing. */
  size: number | null;
};

/**
 * Asked before a single byte is read: may this person attach a file here now, and is there room for it? Refuses what
 * `loadForEvidence` refuses, and `quota-exceeded`.
 */
export async function prepareUpload(context: Context, input: PrepareUpload): Promise<void> {
  const { assessment } = await loadForEvidence(context, context.read, input);
  await requireRoom(context.read, assessment, input.size ?? 0);
}
