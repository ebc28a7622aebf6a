import type { DecreeKind } from '#core/designation/designation.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { listScans } from '#storage/designation-scans.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { loadDesignation } from './load-designation.ts';

export interface ScanPlace {
  designationId: string;
  decree: DecreeKind;
}

/**
 * A decree whose signed paper is not kept yet, for who may add it. Refuses `not-found` (also a revocation that is none),
 * `not-allowed`, `already-exists`: a paper that is kept is never exchanged.
 */
export async function loadForScan(
  context: Context,
  db: Reader,
  { designationId, decree }: ScanPlace,
): Promise<DesignationRecord> {
  const found = await loadDesignation(context, db, designationId);
  permit(context.actor, 'designation.decide', { regionId: found.region.id });
  if (decree === 'PENCABUTAN' && found.designation.state !== 'DICABUT') throw new Refusal('not-found');
  const scans = await listScans(db, designationId);
  if (scans.some((scan) => scan.decree === decree)) throw new Refusal('already-exists');
  return found;
}
