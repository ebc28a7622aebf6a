import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findMaterial, removeMaterial as takeOff } from '#storage/training-materials.ts';
import { loadForMaterials } from './load-for-materials.ts';
import { trainingTrace } from './training-trace.ts';

/** Takes one file off the materials; row and file stay in the store. Refuses `not-found`, `not-allowed`. */
export async function removeMaterial(
  context: Context,
  { materialId }: { materialId: string },
): Promise<{ trainingId: string }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const material = await findMaterial(trx, materialId);
    if (material === null) throw new Refusal('not-found');
    const { trainingId, fileName, sha256 } = material;
    const training = await loadForMaterials(context, trx, trainingId);
    const at = context.now();
    await takeOff(trx, materialId, { by: actor.userId, at });
    const payload = { material: materialId, fileName, sha256 };
    await record(trx, { actor, at }, trainingTrace(training, 'MATERI_DIHAPUS', payload));
    return { trainingId };
  });
}
