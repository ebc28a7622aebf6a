import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { listScans, type ScanRecord } from '#storage/designation-scans.ts';
import { designationTrace, loadDesignation } from './load-designation.ts';
import type { ScanPlace } from './load-for-scan.ts';

/** For a download, which leaves a trace. Refuses `not-found`, also for a paper nobody has added. */
export async function findScanFile(
  context: Context,
  { designationId, decree }: ScanPlace,
): Promise<ScanRecord> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const found = await loadDesignation(context, trx, designationId);
    const scan = (await listScans(trx, designationId)).find((one) => one.decree === decree);
    if (scan === undefined) throw new Refusal('not-found');
    const payload = { decree, fileName: scan.fileName, sha256: scan.sha256 };
    await record(trx, { actor, at: now() }, designationTrace(found, 'SALINAN_DIUNDUH', payload));
    return scan;
  });
}
