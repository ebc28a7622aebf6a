import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { loadEvidence } from './load-evidence.ts';

/** What a download needs: the content's address and what the response says about it. */
export interface EvidenceFile {
  sha256: string;
  size: number;
  mediaType: string;
  fileName: string;
}

/** For a download, which leaves a trace. Assessors find only what is attached to their assessments. */
export async function findEvidenceFile(
  context: Context,
  input: { evidenceId: string },
): Promise<EvidenceFile> {
  const { actor } = context;
  return context.write(async (trx) => {
    const { id, unit, sha256, size, mediaType, fileName } = await loadEvidence(
      context,
      trx,
      input.evidenceId,
    );
    const place = { regionId: unit.regionId, unitId: unit.id, objectKind: 'bukti' as const, objectId: id };
    const payload = { fileName, sha256 };
    await record(trx, { actor, at: context.now() }, { act: 'BUKTI_DIUNDUH', ...place, payload });
    return { sha256, size, mediaType, fileName };
  });
}
