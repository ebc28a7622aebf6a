import type { Deed } from '#core/assessment/assessment.ts';
import type { Quarter, QuarterOf, Stage, Window } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import { windowsOf } from './period-windows.ts';
import type { RegionIds } from './regions.ts';

export type Windows = Readonly<Record<Stage, Window>>;

export interface PeriodRecord {
  id: string;
  region: { id: string; name: string; zone: Zone };
  year: number;
  quarter: Quarter;
  windows: Windows;
  version: number;
}

/** Null when it lies in another region, as when it does not exist. */
export async function findPeriod(db: Reader, among: RegionIds, id: string): Promise<PeriodRecord | null> {
  const row = await selectPeriods(db, among).where('periods.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row, await windowsOf(db, id));
}

/** Newest first. */
export async function listPeriods(db: Reader, among: RegionIds): Promise<PeriodRecord[]> {
  const rows = await selectPeriods(db, among)
    .orderBy('year', 'desc')
    .orderBy('quarter', 'desc')
    .orderBy('regions.name')
    .execute();
  const ids = rows.map(({ id }) => id);
  const windows = Map.groupBy(await selectWindows(db, ids), ({ period_id }) => period_id);
  return rows.map((row) => toRecord(row, toWindows(windows.get(row.id) ?? [])));
}

/** Null when the region has opened none. */
export async function newestPeriodId(db: Reader, regionId: string): Promise<string | null> {
  const row = await selectPeriods(db, [regionId])
    .orderBy('year', 'desc')
    .orderBy('quarter', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function periodExists(
  db: Reader,
  regionId: string,
  { year, quarter }: QuarterOf,
): Promise<boolean> {
  const row = await db
    .selectFrom('periods')
    .select('id')
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPeriod(
  trx: Writer,
  fresh: QuarterOf & { id: string; regionId: string; windows: Windows },
  created: Deed,
): Promise<void> {
  const { id, regionId, year, quarter, windows } = fresh;
  await trx
    .insertInto('periods')
    .values({
      id,
      region_id: regionId,
      year,
      quarter,
      created_by: created.by,
      created_at: created.at,
      version: 1,
    })
    .execute();
  const rows = Object.entries(windows).map(([stage, { opensAt, closesAt }]) => ({
    period_id: id,
    stage: stage as Stage,
    opens_at: opensAt,
    closes_at: closesAt,
  }));
  await trx.insertInto('period_windows').values(rows).execute();
}

/** Moves the end of one window; `version` is the one its writer saw, else `changed-meanwhile`. */
export async function putWindowEnd(
  trx: Writer,
  period: { id: string; version: number },
  end: { stage: Stage; closesAt: string },
): Promise<void> {
  const result = await trx
    .updateTable('periods')
    .set({ version: period.version + 1 })
    .where('id', '=', period.id)
    .where('version', '=', period.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
  await trx
    .updateTable('period_windows')
    .set({ closes_at: end.closesAt })
    .where('period_id', '=', period.id)
    .where('stage', '=', end.stage)
    .execute();
}

function selectPeriods(db: Reader, among: RegionIds) {
  const query = db
    .selectFrom('periods')
    .innerJoin('regions', 'regions.id', 'periods.region_id')
    .select([
      'periods.id',
      'periods.year',
      'periods.quarter',
      'periods.version',
      'periods.region_id',
      'regions.name as region_name',
      'regions.zone',
    ]);
  return among === 'all' ? query : query.where('periods.region_id', 'in', among.length === 0 ? [''] : among);
}

async function selectWindows(db: Reader, periodIds: readonly string[]) {
  if (periodIds.length === 0) return [];
  return db.selectFrom('period_windows').selectAll().where('period_id', 'in', periodIds).execute();
}

// A period is inserted with a row for each stage, so that none is missing here.
function toWindows(rows: Awaited<ReturnType<typeof selectWindows>>): Windows {
  return Object.fromEntries(
    rows.map(({ stage, opens_at, closes_at }) => [stage, { opensAt: opens_at, closesAt: closes_at }]),
  ) as unknown as Windows;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPeriods>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row, windows: Windows): PeriodRecord {
  const { id, year, quarter, version, zone } = row;
  return { id, region: { id: row.region_id, name: row.region_name, zone }, year, quarter, windows, version };
}
