import type { Designation } from '#core/designation/designation.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { DesignationDue } from './due-thing.ts';

export interface DesignationFacts {
  id: string;
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  designation: Designation;
}

/** Up to the last day; a designation that has lapsed stands in the register as lapsed, and nothing can mend it. */
export function dueDesignations(designations: readonly DesignationFacts[], now: string): DesignationDue[] {
  return designations.flatMap(({ id, region, unit, designation }) => {
    const { state, validUntil: date } = designation;
    if (state !== 'DITETAPKAN' || date < dateIn(region.zone, now)) return [];
    return { kind: 'PENETAPAN', designationId: id, region, unit, date };
  });
}
