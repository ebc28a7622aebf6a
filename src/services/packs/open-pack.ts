import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { hasEntry, record } from '#storage/audit-entries.ts';
import { type PackPlan, packArchive, planSha256 } from '#storage/packs/pack-files.ts';
import type { ByteRange } from '#storage/packs/zip-archive.ts';
import { loadPack } from './load-pack.ts';

export interface OpenedPack {
  fileName: string;
  size: number;
  /** Stands for exactly these bytes. */
  sha256: string;
  /** Leaves its trace, the first time. */
  read(range: ByteRange): Promise<AsyncIterable<Buffer>>;
}

/** A pack to be sent, whole or from any byte. Refuses as `loadPack`. */
export async function openPack(context: Context, input: { packId: string }): Promise<OpenedPack> {
  const { plan, assessment } = await loadPack(context, input.packId);
  const archive = packArchive(plan);
  return {
    fileName: plan.fileName,
    size: archive.size,
    sha256: planSha256(plan),
    read: async (range) => {
      await recordOnce(context, plan, assessment);
      return context.packFiles.read(archive, range);
    },
  };
}

/** A download that is taken up again, or in parts, is one download. */
async function recordOnce(
  { read, write, now, actor }: Context,
  plan: PackPlan,
  { id: assessmentId, region, unit }: AssessmentRecord,
): Promise<void> {
  const trace = { act: 'PAKET_DIUNDUH', objectKind: 'paket', objectId: plan.id } as const;
  if (await hasEntry(read, trace)) return;
  await write(async (trx) => {
    // Two parts may have been asked for at once.
    if (await hasEntry(trx, trace)) return;
    const payload = {
      assessmentId,
      fileName: plan.fileName,
      size: packArchive(plan).size,
      evidence: plan.evidenceCount,
      absent: plan.absent.map(({ sha256, state }) => ({ sha256, state })),
      planSha256: planSha256(plan),
    };
    const place = { regionId: region.id, unitId: unit.id };
    await record(trx, { actor, at: now() }, { ...trace, ...place, payload });
  });
}
