import type { EmblemHeader } from '#core/region/emblem.ts';
import type { Reader, Writer } from '#db/connect.ts';

export interface EmblemRecord extends EmblemHeader {
  sha256: string;
  size: number;
  base64: string;
}

/** The bytes stand in the row too, so that a model can be frozen inside a transaction without touching a file. */
export async function putEmblem(trx: Writer, emblem: EmblemRecord, at: string): Promise<void> {
  const { sha256, mediaType: media_type, width, height, size, base64 } = emblem;
  await trx
    .insertInto('emblems')
    .values({ sha256, media_type, width, height, size, base64, created_at: at })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

/** A row that names an emblem has it; null for null. */
export async function findEmblem(db: Reader, sha256: string | null): Promise<EmblemRecord | null> {
  if (sha256 === null) return null;
  const row = await db.selectFrom('emblems').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  if (row === undefined) return null;
  const { media_type: mediaType, width, height, size, base64 } = row;
  return { sha256, mediaType, width, height, size, base64 };
}
