import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Reach } from '#core/people/reach.ts';

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
