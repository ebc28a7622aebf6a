import type { Context } from '#services/context.ts';
import { loadForMaterials, requireMaterialRoom } from './load-for-materials.ts';

export interface PrepareMaterial {
  trainingId: string;
  /** What the sender says the file has; null when it says nothing. */
  size: number | null;
}

/** Asked before a single byte is read. Refuses what `loadForMaterials` refuses, and `materials-full`. */
export async function prepareMaterial(context: Context, input: PrepareMaterial): Promise<void> {
  const { trainingId, size } = input;
  await loadForMaterials(context, context.read, trainingId);
  await requireMaterialRoom(context.read, trainingId, size ?? 0);
}
