import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Reach } from '#core/people/reach.ts';
import type { Database } from '#db/schema.ts';
import { inReach } from './reach-filter.ts';

/**
 * For a query over `evidence` joined to `units`: the files of the actor's units and regions, and for an assessor those
 * attached to the assessments of the seats that are handed in.
 */
export function evidenceInReach(reach: Reach): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'evidence'>();
  const own = inReach(reach, { region: 'units.region_id', unit: 'evidence.unit_id' });
  if (reach.assessmentIds.length === 0) return own;
  const attached = eb
    .selectFrom('evidence_links')
    .innerJoin('assessments', 'assessments.id', 'evidence_links.assessment_id')
    .select('evidence_links.id')
    .whereRef('evidence_links.evidence_id', '=', 'evidence.id')
    .where('evidence_links.removed_at', 'is', null)
    .where('assessments.id', 'in', reach.assessmentIds)
    .where('assessments.state', '<>', 'DRAF');
  return eb.or([own, eb.exists(attached)]);
}
