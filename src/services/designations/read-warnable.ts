import { stillDesignated } from '#core/designation/designation.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { loadDesignation } from './load-designation.ts';

export interface WarnablePage {
  record: DesignationRecord;
  today: string;
}

/** A designation for who may warn and revoke. Refuses `not-found`, `not-allowed`, `designation-revoked`. */
export async function readWarnable(
  context: Context,
  { designationId }: { designationId: string },
): Promise<WarnablePage> {
  const record = await loadDesignation(context, context.read, designationId);
  permit(context.actor, 'designation.decide', { regionId: record.region.id });
  stillDesignated(record.designation);
  return { record, today: dateIn(record.region.zone, context.now()) };
}
