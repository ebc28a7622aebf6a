import { permit } from '#core/people/permissions.ts';
import { evidenceReach } from '#core/people/reach.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { newestPeriodId } from '#storage/periods.ts';
import { findRegion } from '#storage/regions.ts';
import { findUnitInReach } from '#storage/units.ts';

/** Whose library a file is kept in, and the period whose quota it counts against; an assessment is one too. */
export interface Library {
  region: { id: string; zone: Zone };
  unit: { id: string };
  /** null: the region has opened no period yet. */
  period: { id: string } | null;
}

/** The library of a unit the actor may keep evidence of, in the newest period. Refuses `not-found`, `not-allowed`. */
export async function loadLibrary({ actor }: Context, db: Reader, unitId: string): Promise<Library> {
  const unit = await findUnitInReach(db, evidenceReach(actor), unitId);
  const region = unit && (await findRegion(db, [unit.regionId], unit.regionId));
  if (region === null) throw new Refusal('not-found');
  permit(actor, 'evidence.keep', { regionId: region.id, unitId });
  const periodId = await newestPeriodId(db, region.id);
  return { region, unit: { id: unitId }, period: periodId === null ? null : { id: periodId } };
}
