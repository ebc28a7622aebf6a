import type { Writer } from '#db/connect.ts';
import { findOverride, putOverride } from '#storage/document-overrides.ts';

/** The next revision of a report begins with the own words of the one before; inside a transaction. */
export async function carryOverride(
  trx: Writer,
  { from, to }: { from: string; to: string },
  deed: { id: string; by: string; at: string },
): Promise<void> {
  const stored = await findOverride(trx, { reportId: from });
  if (stored === null) return;
  await putOverride(trx, { reportId: to }, { own: stored.own, version: 1 }, deed);
}
