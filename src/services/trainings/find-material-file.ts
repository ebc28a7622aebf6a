import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findMaterial, type MaterialRecord } from '#storage/training-materials.ts';
import { loadTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

/** For a download, which leaves a trace: everybody who sees the training. Refuses `not-found`. */
export async function findMaterialFile(
  context: Context,
  { materialId }: { materialId: string },
): Promise<MaterialRecord> {
  const { actor } = context;
  return context.write(async (trx) => {
    const material = await findMaterial(trx, materialId);
    if (material === null) throw new Refusal('not-found');
    const training = await loadTraining(context, trx, material.trainingId);
    const payload = { material: materialId, fileName: material.fileName, sha256: material.sha256 };
    await record(trx, { actor, at: context.now() }, trainingTrace(training, 'MATERI_DIUNDUH', payload));
    return material;
  });
}
