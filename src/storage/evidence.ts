import { type Selectable, sql } from 'kysely';
import type { Deed } from '#core/assessment/assessment.ts';
import type { EvidenceDescription } from '#core/evidence/evidence-description.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { evidenceInReach } from './evidence-reach.ts';

/** A piece of a unit's library: a file with what the unit says about it. */
export interface EvidenceRecord extends EvidenceDescription {
  id: string;
  unit: { id: string; name: string; regionId: string; zone: Zone };
  sha256: string;
  md5: string;
  size: number;
  mediaType: string;
  fileName: string;
  uploaded: Deed & { name: string };
  version: number;
}

/** Null when it is deleted or lies outside the reach, as when it does not exist. */
export async function findEvidence(db: Reader, reach: Reach, id: string): Promise<EvidenceRecord | null> {
  const row = await selectEvidence(db)
    .where(evidenceInReach(reach))
    .where('evidence.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** What the unit already has of the same content, newest first. */
export async function listSameContent(db: Reader, unitId: string, sha256: string): Promise<EvidenceRecord[]> {
  const rows = await selectEvidence(db)
    .where('evidence.unit_id', '=', unitId)
    .where('evidence.sha256', '=', sha256)
    .orderBy('evidence.uploaded_at', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** Bytes the unit's files of a period take up; the same content counts once, what was deleted not at all. Null: of no period. */
export async function usedBytes(db: Reader, unitId: string, periodId: string | null): Promise<number> {
  const rows = await db
    .selectFrom('evidence')
    .select(['sha256', 'size'])
    .distinct()
    .where('unit_id', '=', unitId)
    .where('period_id', periodId === null ? 'is' : '=', periodId)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.reduce((sum, { size }) => sum + size, 0);
}

export async function insertEvidence(
  trx: Writer,
  fresh: EvidenceDescription & {
    id: string;
    unitId: string;
    periodId: string | null;
    file: { name: string; mediaType: string; size: number; sha256: string; md5: string };
  },
  uploaded: Deed,
): Promise<void> {
  const { file } = fresh;
  await trx
    .insertInto('evidence')
    .values({
      ...columns(fresh),
      id: fresh.id,
      unit_id: fresh.unitId,
      period_id: fresh.periodId,
      sha256: file.sha256,
      md5: file.md5,
      size: file.size,
      media_type: file.mediaType,
      file_name: file.name,
      uploaded_by: uploaded.by,
      uploaded_at: uploaded.at,
      deleted_by: null,
      deleted_at: null,
      version: 1,
    })
    .execute();
}

/** Changes what is said about the file; refuses `changed-meanwhile` when the row moved since `version`. */
export async function putEvidence(
  trx: Writer,
  { id, version, ...description }: EvidenceDescription & { id: string; version: number },
): Promise<void> {
  const result = await trx
    .updateTable('evidence')
    .set({ ...columns(description), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

/** The row and the file stay; nobody finds it any more. Refuses `changed-meanwhile`. */
export async function markDeleted(
  trx: Writer,
  { id, version }: { id: string; version: number },
  { by, at }: Deed,
): Promise<void> {
  const result = await trx
    .updateTable('evidence')
    .set({ deleted_by: by, deleted_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

export interface LibraryFilter {
  /** Words of the title, the file name or the document number; empty for all. */
  search: string;
  /** The unit whose library is read; null for all within the reach. */
  unitId: string | null;
}

/** One page of the library, newest first, and how many there are. */
export async function listEvidence(
  db: Reader,
  reach: Reach,
  filter: LibraryFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ items: EvidenceRecord[]; total: number }> {
  const matching = selectMatching(db, reach, filter);
  const { total } = await matching
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .orderBy('evidence.uploaded_at', 'desc')
    .orderBy('evidence.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { items: rows.map(toRecord), total };
}

function selectMatching(db: Reader, reach: Reach, { search, unitId }: LibraryFilter) {
  const query = selectEvidence(db).where(evidenceInReach(reach));
  const ofUnit = unitId === null ? query : query.where('evidence.unit_id', '=', unitId);
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce((narrowed, word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return narrowed.where(({ eb, fn, or }) =>
        or(
          (['evidence.title', 'evidence.file_name', 'evidence.document_number'] as const).map((column) =>
            eb(fn('lower', [column]), 'like', sql`${pattern} escape '\\'`),
          ),
        ),
      );
    }, ofUnit);
}

function selectEvidence(db: Reader) {
  return db
    .selectFrom('evidence')
    .innerJoin('units', 'units.id', 'evidence.unit_id')
    .innerJoin('regions', 'regions.id', 'units.region_id')
    .innerJoin('users', 'users.id', 'evidence.uploaded_by')
    .where('evidence.deleted_at', 'is', null)
    .selectAll('evidence')
    .select(['units.name as unit_name', 'units.region_id', 'regions.zone', 'users.name as uploader']);
}

function columns(description: EvidenceDescription) {
  return {
    title: description.title,
    kind: description.kind,
    document_number: description.documentNumber,
    document_date: description.documentDate,
    confidentiality: description.confidentiality,
  };
}

type Row = Selectable<Database['evidence']> & {
  unit_name: string;
  region_id: string;
  zone: Zone;
  uploader: string;
};

function toRecord(row: Row): EvidenceRecord {
  return {
    id: row.id,
    unit: { id: row.unit_id, name: row.unit_name, regionId: row.region_id, zone: row.zone },
    title: row.title,
    kind: row.kind,
    documentNumber: row.document_number,
    documentDate: row.document_date,
    confidentiality: row.confidentiality,
    sha256: row.sha256,
    md5: row.md5,
    size: row.size,
    mediaType: row.media_type,
    fileName: row.file_name,
    uploaded: { by: row.uploaded_by, at: row.uploaded_at, name: row.uploader },
    version: row.version,
  };
}
