import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { CatalogueReach, Reach } from '#core/people/reach.ts';
import type { Database } from '#db/schema.ts';

/** The columns a reach is compared with, such as `assessments.region_id`. */
interface ReachColumns {
  region: string;
  unit: string;
  assessment?: { id: string; state: string };
}

/** The condition every query of a unit's things carries: nothing outside the reach is ever loaded. */
export function inReach(reach: Reach, columns: ReachColumns): Expression<SqlBool> {
  const eb = expressionBuilder<Record<string, Record<string, string>>, never>();
  if (reach.regionIds === 'all') return sql<SqlBool>`1 = 1`;
  const among = (column: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [eb(sql.ref(column), 'in', ids)];
  const { assessment } = columns;
  const handedIn = (id: Expression<SqlBool>) =>
    reach.withDrafts || assessment === undefined
      ? id
      : eb.and([id, eb(sql.ref(assessment.state), '<>', 'DRAF')]);
  return eb.or([
    ...among(columns.region, reach.regionIds),
    ...among(columns.unit, reach.unitIds),
    ...(assessment === undefined ? [] : among(assessment.id, reach.assessmentIds).map(handedIn)),
  ]);
}

/** The same for what belongs to a region and not to a unit: an assessor reaches it where he or she has a seat. */
export function inCatalogueReach(
  { regionIds, assessmentIds }: CatalogueReach,
  regionColumn: string,
): Expression<SqlBool> {
  if (regionIds === 'all') return sql<SqlBool>`1 = 1`;
  const eb = expressionBuilder<Database, never>();
  const region = sql.ref<string>(regionColumn);
  const ofSeats = eb.selectFrom('assessments').select('region_id').where('id', 'in', assessmentIds);
  return eb.or([
    ...(regionIds.length === 0 ? [] : [eb(region, 'in', regionIds)]),
    ...(assessmentIds.length === 0 ? [] : [eb(region, 'in', ofSeats)]),
  ]);
}
