import type { Selectable } from 'kysely';
import type { Deed } from '#core/assessment/assessment.ts';
import type { Decree, InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Publication, VersionState } from '#core/catalogue/instrument-version.ts';
import type { VersionView } from '#core/people/reach.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

/** A region's own version of a checklist; what it says stands in its content. */
export interface VersionRecord {
  id: string;
  region: { id: string; name: string; zone: Zone };
  instrument: { code: InstrumentCode; version: number };
  state: VersionState;
  sha256: string;
  fileName: string;
  imported: Deed;
  handedOver: Deed | null;
  /** Published or refused. */
  decided: Deed | null;
  decree: Decree | null;
  effectiveFrom: string | null;
  /** Of a refusal. */
  reason: string | null;
  withdrawn: Deed | null;
  /** Of the row. */
  version: number;
}

/** Null when none of the views shows it. */
export async function findVersion(
  db: Reader,
  views: readonly VersionView[],
  id: string,
): Promise<VersionRecord | null> {
  const row = await selectVersions(db, views).where('instrument_versions.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Of one region, the highest number first, and of one number the newest. */
export async function listVersions(
  db: Reader,
  views: readonly VersionView[],
  regionId: string,
): Promise<VersionRecord[]> {
  const rows = await selectVersions(db, views)
    .where('instrument_versions.region_id', '=', regionId)
    .orderBy('instrument_version', 'desc')
    .orderBy('imported_at', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** Handed over and not decided, the oldest first. */
export async function listUndecided(db: Reader, views: readonly VersionView[]): Promise<VersionRecord[]> {
  const rows = await selectVersions(db, views)
    .where('instrument_versions.state', '=', 'DISERAHKAN')
    .orderBy('handed_over_at')
    .execute();
  return rows.map(toRecord);
}

/** The highest number that is published or on its way; 0 when the region has none. */
export async function highestVersion(db: Reader, regionId: string, code: InstrumentCode): Promise<number> {
  const row = await db
    .selectFrom('instrument_versions')
    .where('region_id', '=', regionId)
    .where('instrument_code', '=', code)
    .where('state', 'not in', ['DITOLAK', 'DITARIK'])
    .select((eb) => eb.fn.max('instrument_version').as('highest'))
    .executeTakeFirst();
  return row?.highest ?? 0;
}

export async function insertVersion(
  trx: Writer,
  fresh: Pick<VersionRecord, 'id' | 'instrument' | 'sha256' | 'fileName'> & {
    regionId: string;
    content: string;
  },
  imported: Deed,
): Promise<void> {
  const { id, regionId, instrument, content, sha256, fileName } = fresh;
  await trx
    .insertInto('instrument_versions')
    .values({
      id,
      region_id: regionId,
      instrument_code: instrument.code,
      instrument_version: instrument.version,
      content,
      sha256,
      file_name: fileName,
      state: 'RANCANGAN',
      imported_by: imported.by,
      imported_at: imported.at,
      version: 1,
    })
    .execute();
}

/** What a writer saw of a version. */
type Seen = Pick<VersionRecord, 'id' | 'version'>;

export async function putHandOver(trx: Writer, seen: Seen, { by, at }: Deed): Promise<void> {
  await update(trx, seen, { state: 'DISERAHKAN', handed_over_by: by, handed_over_at: at });
}

export async function putPublication(
  trx: Writer,
  seen: Seen,
  { decree, effectiveFrom }: Publication,
  { by, at }: Deed,
): Promise<void> {
  await update(trx, seen, {
    state: 'DITETAPKAN',
    decree_number: decree.number,
    decree_date: decree.date,
    effective_from: effectiveFrom,
    decided_by: by,
    decided_at: at,
  });
}

export async function putRefusal(trx: Writer, seen: Seen, reason: string, { by, at }: Deed): Promise<void> {
  await update(trx, seen, { state: 'DITOLAK', reason, decided_by: by, decided_at: at });
}

export async function putWithdrawal(trx: Writer, seen: Seen, { by, at }: Deed): Promise<void> {
  await update(trx, seen, { state: 'DITARIK', withdrawn_by: by, withdrawn_at: at });
}

async function update(
  trx: Writer,
  { id, version }: Seen,
  values: Partial<Selectable<Database['instrument_versions']>>,
): Promise<void> {
  const result = await trx
    .updateTable('instrument_versions')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

function selectVersions(db: Reader, views: readonly VersionView[]) {
  return db
    .selectFrom('instrument_versions')
    .innerJoin('regions', 'regions.id', 'instrument_versions.region_id')
    .where((eb) =>
      eb.or(
        views.map(({ regionIds, states }) =>
          eb.and([
            ...(regionIds === 'all' ? [] : [eb('instrument_versions.region_id', 'in', among(regionIds))]),
            eb('instrument_versions.state', 'in', states),
          ]),
        ),
      ),
    )
    .select([
      'instrument_versions.id',
      'instrument_versions.region_id',
      'instrument_code',
      'instrument_version',
      'sha256',
      'file_name',
      'instrument_versions.state',
      'imported_by',
      'imported_at',
      'handed_over_by',
      'handed_over_at',
      'decided_by',
      'decided_at',
      'decree_number',
      'decree_date',
      'effective_from',
      'reason',
      'withdrawn_by',
      'withdrawn_at',
      'instrument_versions.version',
      'regions.name as region_name',
      'regions.zone',
    ]);
}

/** No list of SQL is empty. */
function among(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [''] : ids;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): VersionRecord {
  return {
    id: row.id,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    instrument: { code: row.instrument_code, version: row.instrument_version },
    state: row.state,
    sha256: row.sha256,
    fileName: row.file_name,
    imported: { by: row.imported_by, at: row.imported_at },
    handedOver: deed(row.handed_over_by, row.handed_over_at),
    decided: deed(row.decided_by, row.decided_at),
    decree:
      row.decree_number === null || row.decree_date === null
        ? null
        : { number: row.decree_number, date: row.decree_date },
    effectiveFrom: row.effective_from,
    reason: row.reason,
    withdrawn: deed(row.withdrawn_by, row.withdrawn_at),
    version: row.version,
  };
}

function deed(by: string | null, at: string | null): Deed | null {
  return by === null || at === null ? null : { by, at };
}
