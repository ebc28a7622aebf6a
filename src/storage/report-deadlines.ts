import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { QuarterOf } from '#core/period/period.ts';
import type { DeadlineDate, DeadlineRule, RegionDeadlines } from '#core/report/report-deadline.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** A day that was set for one quarter, with who set it and why. */
interface SetDate extends DeadlineDate {
  /** From 1, by quarter. */
  number: number;
  reason: string | null;
  deed: NamedDeed;
}

export interface StoredDeadlines extends RegionDeadlines {
  rules: readonly (DeadlineRule & { deed: NamedDeed })[];
  dates: readonly SetDate[];
}

/** What each of the regions has set; every one of them is in it. */
export async function listDeadlines(
  db: Reader,
  regionIds: readonly string[],
): Promise<Map<string, StoredDeadlines>> {
  const rules = Map.groupBy(await selectRules(db, regionIds), ({ region_id }) => region_id);
  const dates = Map.groupBy(await selectDates(db, regionIds), ({ region_id }) => region_id);
  return new Map(
    regionIds.map((id) => [
      id,
      { rules: (rules.get(id) ?? []).map(toRule), dates: (dates.get(id) ?? []).map(toDate) },
    ]),
  );
}

export async function deadlinesOf(db: Reader, regionId: string): Promise<StoredDeadlines> {
  return (await listDeadlines(db, [regionId])).get(regionId) ?? { rules: [], dates: [] };
}

/** @param rule.number one above that of the region's last */
export async function insertRule(
  trx: Writer,
  { regionId, number, from, days }: DeadlineRule & { regionId: string; number: number },
  { by, at }: Deed,
): Promise<void> {
  const place = { region_id: regionId, number, from_year: from.year, from_quarter: from.quarter };
  await trx
    .insertInto('report_deadline_rules')
    .values({ ...place, days, set_by: by, set_at: at })
    .execute();
}

export interface FreshDate extends DeadlineDate {
  regionId: string;
  /** One above that of the quarter's last. */
  number: number;
  /** The day in force until now. */
  replaces: string | null;
  reason: string | null;
}

export async function insertDate(trx: Writer, fresh: FreshDate, { by, at }: Deed): Promise<void> {
  const { regionId, year, quarter, number, date, replaces, reason } = fresh;
  const place = { region_id: regionId, year, quarter, number };
  await trx
    .insertInto('report_deadlines')
    .values({ ...place, date, replaced_date: replaces, reason, set_by: by, set_at: at })
    .execute();
}

function selectRules(db: Reader, regionIds: readonly string[]) {
  return db
    .selectFrom('report_deadline_rules')
    .innerJoin('users', 'users.id', 'set_by')
    .where('region_id', 'in', regionIds.length === 0 ? [''] : regionIds)
    .orderBy('number')
    .select(['region_id', 'from_year', 'from_quarter', 'days', 'set_by', 'set_at', 'users.name'])
    .execute();
}

function selectDates(db: Reader, regionIds: readonly string[]) {
  return db
    .selectFrom('report_deadlines')
    .innerJoin('users', 'users.id', 'set_by')
    .where('region_id', 'in', regionIds.length === 0 ? [''] : regionIds)
    .orderBy('number')
    .select(['region_id', 'year', 'quarter', 'number', 'date', 'reason', 'set_by', 'set_at', 'users.name'])
    .execute();
}

function toRule(row: Awaited<ReturnType<typeof selectRules>>[number]): StoredDeadlines['rules'][number] {
  const from: QuarterOf = { year: row.from_year, quarter: row.from_quarter };
  return { from, days: row.days, deed: { by: row.set_by, at: row.set_at, name: row.name } };
}

function toDate(row: Awaited<ReturnType<typeof selectDates>>[number]): SetDate {
  const { year, quarter, number, date, reason } = row;
  return { year, quarter, number, date, reason, deed: { by: row.set_by, at: row.set_at, name: row.name } };
}
