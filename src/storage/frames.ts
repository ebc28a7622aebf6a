import type { Quarter } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';

/** A region's name and its newest quarter, for the header of every page; null for an unknown region. */
export async function findFrame(
  db: Reader,
  regionId: string,
): Promise<{ region: string; quarter: { year: number; quarter: Quarter } | null } | null> {
  const row = await db
    .selectFrom('regions')
    .leftJoin('periods', 'periods.region_id', 'regions.id')
    .where('regions.id', '=', regionId)
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .select(['regions.name', 'periods.year', 'periods.quarter'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { name, year, quarter } = row;
  return { region: name, quarter: year === null || quarter === null ? null : { year, quarter } };
}
