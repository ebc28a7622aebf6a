import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { usedBytes } from '#storage/evidence.ts';
import { findUnit } from '#storage/units.ts';
import { loadForEvidence } from './load-for-evidence.ts';

export interface PrepareUpload {
  assessmentId: string;
  criterionId: string;
  /** What the sender says the file has; null when it says nothing. */
  size: number | null;
}

/**
 * Asked before a single byte is read: may this person attach a file here now, and is there room for it? Refuses what
 * `loadForEvidence` refuses, and `quota-exceeded`.
 */
export async function prepareUpload(context: Context, input: PrepareUpload): Promise<void> {
  const { assessment } = await loadForEvidence(context, context.read, input);
  await requireRoom(context.read, assessment, input.size ?? 0);
}

/** Refuses `quota-exceeded` when `bytes` more do not fit into what the unit may upload in the period. */
export async function requireRoom(
  db: Reader,
  { region, unit, period }: AssessmentRecord,
  bytes: number,
): Promise<void> {
  const quota = (await findUnit(db, [region.id], unit.id))?.quotaMib ?? 0;
  const used = await usedBytes(db, unit.id, period.id);
  if (used + bytes > quota * 2 ** 20)
    throw new Refusal('quota-exceeded', { data: { used, quotaMib: quota } });
}
