import { may } from '#core/people/permissions.ts';
import { evidenceReach } from '#core/people/reach.ts';
import type { Zone } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listRegions } from '#storage/regions.ts';
import { listUnitsInReach } from '#storage/units.ts';

/** A unit whose library the actor may put files into. */
export interface OwnLibrary {
  unitId: string;
  name: string;
  zone: Zone;
}

export async function listOwnLibraries({ actor, read }: Context): Promise<OwnLibrary[]> {
  const units = (await listUnitsInReach(read, evidenceReach(actor))).filter(({ id, regionId }) =>
    may(actor, 'evidence.keep', { regionId, unitId: id }),
  );
  const regions = await listRegions(
    read,
    units.map(({ regionId }) => regionId),
  );
  return units.flatMap(({ id, name, regionId }) =>
    regions.filter((region) => region.id === regionId).map(({ zone }) => ({ unitId: id, name, zone })),
  );
}
