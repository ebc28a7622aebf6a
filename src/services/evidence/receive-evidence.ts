import type { Context } from '#services/context.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { attach } from './attach-evidence.ts';
import { type KeptEvidence, keepInLibrary, type UploadDescription } from './keep-in-library.ts';
import { type EvidencePlace, loadForEvidence } from './load-for-evidence.ts';

export type ReceiveEvidence = EvidencePlace & UploadDescription & { page: string; remark: string };

export interface ReceivedEvidence extends KeptEvidence {
  linkId: string;
}

/**
 * Describes and attaches a file that already lies in the store. Checks everything again that `prepareUpload` checked,
 * since an upload takes time. Refuses also `date-in-future`, `already-linked`, `quota-exceeded`.
 */
export async function receiveEvidence(
  context: Context,
  input: ReceiveEvidence,
  stored: ReceivedFile,
): Promise<ReceivedEvidence> {
  return context.write(async (trx) => {
    const holder = await loadForEvidence(context, trx, input);
    const { title, kind, documentNumber, documentDate, confidentiality, page, remark } = input;
    const said = { title, kind, documentNumber, documentDate, confidentiality };
    const kept = await keepInLibrary(context, trx, { library: holder.assessment, said, stored });
    const { evidenceId } = kept;
    const linkId = await attach(context, trx, { holder, evidenceId, page, remark });
    return { ...kept, linkId };
  });
}
