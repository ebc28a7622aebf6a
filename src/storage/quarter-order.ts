import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { QuarterOf } from '#core/period/period.ts';
import type { Database } from '#db/schema.ts';

/** For a query over `periods`: those before the quarter, or after it. */
export function quarterIs(side: 'before' | 'after', { year, quarter }: QuarterOf): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'periods'>();
  const than = side === 'before' ? '<' : '>';
  return eb.or([
    eb('periods.year', than, year),
    eb.and([eb('periods.year', '=', year), eb('periods.quarter', than, quarter)]),
  ]);
}
