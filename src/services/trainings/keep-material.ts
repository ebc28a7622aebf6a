import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { insertMaterial, listMaterials } from '#storage/training-materials.ts';
import { loadForMaterials, requireMaterialRoom } from './load-for-materials.ts';
import { trainingTrace } from './training-trace.ts';

/**
 * Adds a file that already lies in the store to a training's materials; the same content under the same name is there
 * already. Checks everything again that `prepareMaterial` checked, since an upload takes time.
 */
export async function keepMaterial(
  context: Context,
  { trainingId }: { trainingId: string },
  stored: ReceivedFile,
): Promise<{ materialId: string }> {
  const { actor } = context;
  const { name, sha256, size, mediaType } = stored;
  return context.write(async (trx) => {
    const training = await loadForMaterials(context, trx, trainingId);
    const known = (await listMaterials(trx, trainingId)).find(
      (other) => other.sha256 === sha256 && other.fileName === name,
    );
    if (known !== undefined) return { materialId: known.id };
    await requireMaterialRoom(trx, trainingId, size);
    const [id, at] = [context.newId(), context.now()];
    await insertMaterial(trx, { id, trainingId, file: stored }, { by: actor.userId, at });
    const payload = { material: id, fileName: name, size, sha256, mediaType };
    await record(trx, { actor, at }, trainingTrace(training, 'MATERI_DIUNGGAH', payload));
    return { materialId: id };
  });
}
