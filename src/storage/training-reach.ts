import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Reach } from '#core/people/reach.ts';
import type { Database } from '#db/schema.ts';
import { inReach } from './reach-filter.ts';

/** For a query over `trainings`: those of the actor's regions, and those to which a unit of the actor's is invited. */
export function trainingInReach(reach: Reach): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'trainings'>();
  const ofRegion = inReach({ ...reach, unitIds: [] }, { region: 'trainings.region_id', unit: '' });
  if (reach.unitIds.length === 0) return ofRegion;
  const invited = eb
    .selectFrom('training_invitations')
    .select('training_invitations.unit_id')
    .whereRef('training_invitations.training_id', '=', 'trainings.id')
    .where('training_invitations.unit_id', 'in', reach.unitIds);
  return eb.or([ofRegion, eb.exists(invited)]);
}
