import type { Designation } from './designation.ts';

/** How a designation stands on a day: computed from its dates, never stored. */
export type Standing = 'BELUM_BERLAKU' | 'BERLAKU' | 'AKAN_BERAKHIR' | 'BERAKHIR' | 'DICABUT';

/** People are warned this long before the last day. */
const warningDays = 60;

/** A revoked one holds up to its revocation's effective date, and not on it. */
export function standingOn(designation: Designation, today: string): Standing {
  const last = lastDayOf(designation);
  if (last < today) return isCutShort(designation) ? 'DICABUT' : 'BERAKHIR';
  if (today < designation.validFrom) return 'BELUM_BERLAKU';
  const warned = Temporal.PlainDate.from(today).add({ days: warningDays }).toString();
  return last <= warned ? 'AKAN_BERAKHIR' : 'BERLAKU';
}

export function isInForce(designation: Designation, today: string): boolean {
  return ['BERLAKU', 'AKAN_BERAKHIR'].includes(standingOn(designation, today));
}

/** The last day it holds, before the revocation where there is one. */
export function lastDayOf(designation: Designation): string {
  if (!isCutShort(designation)) return designation.validUntil;
  const { effectiveDate } = designation.revocation;
  return Temporal.PlainDate.from(effectiveDate).subtract({ days: 1 }).toString();
}

function isCutShort(designation: Designation): designation is Extract<Designation, { state: 'DICABUT' }> {
  return designation.state === 'DICABUT' && designation.revocation.effectiveDate <= designation.validUntil;
}
