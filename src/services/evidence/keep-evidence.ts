import type { Context } from '#services/context.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { type KeptEvidence, keepInLibrary, type UploadDescription } from './keep-in-library.ts';
import { loadLibrary } from './load-library.ts';

export interface KeepEvidence extends UploadDescription {
  unitId: string;
}

/**
 * Puts a file that already lies in the store into the unit's library, attached nowhere. Checks everything again that
 * `prepareKeeping` checked, since an upload takes time. Refuses also `date-in-future`, `quota-exceeded`.
 */
export async function keepEvidence(
  context: Context,
  { unitId, ...said }: KeepEvidence,
  stored: ReceivedFile,
): Promise<KeptEvidence> {
  return context.write(async (trx) => {
    const library = await loadLibrary(context, trx, unitId);
    return keepInLibrary(context, trx, { library, said, stored });
  });
}
