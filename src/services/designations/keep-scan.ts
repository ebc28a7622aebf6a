import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertScan } from '#storage/designation-scans.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { designationTrace } from './load-designation.ts';
import { loadForScan, type ScanPlace } from './load-for-scan.ts';

/**
 * Names a file that already lies in the store as the paper of a decree. Checks everything again that was checked before
 * the first byte, since an upload takes time. Refuses as `loadForScan`.
 */
export async function keepScan(context: Context, place: ScanPlace, stored: ReceivedFile): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const found = await loadForScan(context, trx, place);
    await insertScan(trx, place, stored, deed);
    const { name: fileName, size, sha256 } = stored;
    const payload = { decree: place.decree, fileName, size, sha256 };
    await record(trx, { actor, at: deed.at }, designationTrace(found, 'SALINAN_DIUNGGAH', payload));
  });
}
