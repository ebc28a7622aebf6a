import type { Deed } from '#core/assessment/assessment.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { ReceivedFile } from './evidence-files/types.ts';

export interface MaterialRecord {
  id: string;
  trainingId: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** What was not taken off, the oldest first. The caller has found the training within the actor's reach. */
export async function listMaterials(db: Reader, trainingId: string): Promise<MaterialRecord[]> {
  const rows = await selectMaterials(db)
    .where('training_id', '=', trainingId)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Null when it was taken off. Whether its training lies within the actor's reach is asked next. */
export async function findMaterial(db: Reader, id: string): Promise<MaterialRecord | null> {
  const row = await selectMaterials(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

export async function insertMaterial(
  trx: Writer,
  { id, trainingId, file }: { id: string; trainingId: string; file: ReceivedFile },
  uploaded: Deed,
): Promise<void> {
  await trx
    .insertInto('training_materials')
    .values({
      id,
      training_id: trainingId,
      sha256: file.sha256,
      md5: file.md5,
      size: file.size,
      media_type: file.mediaType,
      file_name: file.name,
      uploaded_by: uploaded.by,
      uploaded_at: uploaded.at,
      removed_by: null,
      removed_at: null,
    })
    .execute();
}

/** The row and the file stay; nobody finds it any more. Refuses `changed-meanwhile`. */
export async function removeMaterial(trx: Writer, id: string, { by, at }: Deed): Promise<void> {
  const result = await trx
    .updateTable('training_materials')
    .set({ removed_by: by, removed_at: at })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

function selectMaterials(db: Reader) {
  return db
    .selectFrom('training_materials')
    .select(['id', 'training_id', 'file_name', 'media_type', 'size', 'sha256'])
    .where('removed_at', 'is', null);
}

interface Row {
  id: string;
  training_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
}

function toRecord(row: Row): MaterialRecord {
  return {
    id: row.id,
    trainingId: row.training_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
  };
}
