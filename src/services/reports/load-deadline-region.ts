import { permit } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { findRegion, type RegionRecord } from '#storage/regions.ts';

/** A region whose deadlines the actor sets. Refuses `not-found` for a stranger's, `not-allowed` without the role. */
export async function loadDeadlineRegion(
  { actor }: Context,
  db: Reader,
  regionId: string,
): Promise<RegionRecord> {
  const region = await findRegion(db, regionReach(actor), regionId);
  if (region === null) throw new Refusal('not-found');
  permit(actor, 'report.deadline', { regionId });
  return region;
}
