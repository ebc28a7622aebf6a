import { Refusal } from '#core/refusal.ts';

/** A designation is never taken back but by a decree of its own (MJK54 Ps.9). */
export type DesignationState = 'DITETAPKAN' | 'DICABUT';

/** BERTAHAP names its standards (MJK54 Ps.6(3)), PENUH holds for all of the regulation. */
export const designationKinds = ['BERTAHAP', 'PENUH'] as const;

export type DesignationKind = (typeof designationKinds)[number];

/** Which of the two decrees: the designation's or the revocation's. */
export type DecreeKind = 'PENETAPAN' | 'PENCABUTAN';

/** As a person typed it from the paper: numbers are given by the administration, never made up. */
export interface Decree {
  number: string;
  /** `2026-04-05` */
  date: string;
}

export interface Revocation {
  decree: Decree;
  reason: string;
  /** The first day on which the designation no longer holds. */
  effectiveDate: string;
}

interface Terms {
  kind: DesignationKind;
  /** Codes, in the instrument's order. */
  standards: readonly string[];
  decree: Decree;
  validFrom: string;
  /** Last day. */
  validUntil: string;
}

export interface Designated extends Terms {
  state: 'DITETAPKAN';
}

export interface Revoked extends Terms {
  state: 'DICABUT';
  revocation: Revocation;
}

/** One shape per state: a revocation exists only where it was decreed. */
export type Designation = Designated | Revoked;

/** Narrows to what may still be warned and revoked; refuses `designation-revoked`. */
export function stillDesignated(designation: Designation): Designated {
  if (designation.state === 'DICABUT') throw new Refusal('designation-revoked');
  return designation;
}
