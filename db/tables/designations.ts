import type { DecreeKind, DesignationKind } from '#core/designation/designation.ts';
import type { CalendarDate, Instant } from './columns.ts';

/** Decided by the head of the office from a final LPSE assessment (MJK54 Ps.9). Never changed, like all of the register. */
export interface Designations {
  id: string;
  region_id: string;
  unit_id: string;
  assessment_id: string;
  kind: DesignationKind;
  decree_number: string;
  decree_date: CalendarDate;
  valid_from: CalendarDate;
  /** Last day. */
  valid_until: CalendarDate;
  /** Who was head of the office and of the LPSE at once when it was recorded (MJK54 Ps.6(4)). */
  dual_role_user: string | null;
  by_user: string;
  at: Instant;
}

/** Written before their designation, and never after. */
export interface DesignationStandards {
  designation_id: string;
  standard_code: string;
}

/** Surat peringatan. */
export interface DesignationWarnings {
  id: string;
  designation_id: string;
  letter_number: string;
  letter_date: CalendarDate;
  reason: string;
  deadline: CalendarDate;
  by_user: string;
  at: Instant;
}

/** Its being there makes the designation DICABUT. */
export interface DesignationRevocations {
  designation_id: string;
  decree_number: string;
  decree_date: CalendarDate;
  reason: string;
  /** First day on which the designation no longer holds. */
  effective_date: CalendarDate;
  dual_role_user: string | null;
  by_user: string;
  at: Instant;
}

/** Written before their revocation, and never after. */
export interface RevocationFindings {
  designation_id: string;
  finding_id: string;
}

/** The signed paper of a decree, in the store of evidence files. */
export interface DesignationScans {
  designation_id: string;
  decree: DecreeKind;
  sha256: string;
  md5: string;
  size: number;
  media_type: string;
  file_name: string;
  by_user: string;
  at: Instant;
}
