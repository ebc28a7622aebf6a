import type { Reach } from '#core/people/reach.ts';
import type { Reader } from '#db/connect.ts';
import { evidenceInReach } from './evidence-reach.ts';

/** Ids of the evidence attached to an assessment, as far as it lies within the reach. */
export async function listAttachedWithin(
  db: Reader,
  reach: Reach,
  assessmentId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('units', 'units.id', 'evidence.unit_id')
    .innerJoin('evidence_links', 'evidence_links.evidence_id', 'evidence.id')
    .select('evidence.id')
    .distinct()
    .where('evidence_links.assessment_id', '=', assessmentId)
    .where('evidence_links.removed_at', 'is', null)
    .where('evidence.deleted_at', 'is', null)
    .where(evidenceInReach(reach))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
