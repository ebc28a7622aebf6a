import type { AuditAct, Trace } from '#core/audit.ts';
import { designationReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { type DesignationRecord, findDesignation } from '#storage/designations.ts';

/** A designation within the actor's reach. Refuses `not-found`. */
export async function loadDesignation(
  { actor }: Context,
  db: Reader,
  designationId: string,
): Promise<DesignationRecord> {
  const record = await findDesignation(db, designationReach(actor), designationId);
  if (record === null) throw new Refusal('not-found');
  return record;
}

export function designationTrace(
  { id, region, unit }: Pick<DesignationRecord, 'id' | 'region' | 'unit'>,
  act: AuditAct,
  payload: Trace['payload'],
): Trace {
  return {
    act,
    regionId: region.id,
    unitId: unit.id,
    objectKind: 'penetapan',
    objectId: id,
    payload,
  };
}
