import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { DecreeKind } from '#core/designation/designation.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { ReceivedFile } from './evidence-files/types.ts';

export interface ScanRecord {
  decree: DecreeKind;
  sha256: string;
  size: number;
  mediaType: string;
  fileName: string;
  deed: NamedDeed;
}

export async function listScans(db: Reader, designationId: string): Promise<ScanRecord[]> {
  const rows = await db
    .selectFrom('designation_scans as scans')
    .innerJoin('users', 'users.id', 'scans.by_user')
    .where('designation_id', '=', designationId)
    .select(['decree', 'sha256', 'size', 'media_type', 'file_name', 'by_user', 'at', 'users.name'])
    .execute();
  return rows.map(({ decree, sha256, size, media_type, file_name, by_user, at, name }) => ({
    decree,
    sha256,
    size,
    mediaType: media_type,
    fileName: file_name,
    deed: { by: by_user, at, name },
  }));
}

export async function insertScan(
  trx: Writer,
  place: { designationId: string; decree: DecreeKind },
  { sha256, md5, size, mediaType, name }: ReceivedFile,
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('designation_scans')
    .values({
      designation_id: place.designationId,
      decree: place.decree,
      sha256,
      md5,
      size,
      media_type: mediaType,
      file_name: name,
      by_user: by,
      at,
    })
    .execute();
}
