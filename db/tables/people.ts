import type { Role } from '#core/people/actor.ts';
import type { Bit, CalendarDate, Instant } from './columns.ts';

export type UserStatus = 'DIUNDANG' | 'AKTIF' | 'NONAKTIF';

export interface Users {
  id: string;
  /** Lower case; what the person types to sign in. */
  email: string;
  name: string;
  employee_number: string | null;
  rank: string | null;
  password_hash: string | null;
  status: UserStatus;
  created_at: Instant;
  version: number;
}

export interface RoleAssignments {
  id: string;
  user_id: string;
  role: Role;
  region_id: string | null;
  unit_id: string | null;
  valid_from: CalendarDate;
  /** Last day; null: without end. */
  valid_until: CalendarDate | null;
  granted_by: string | null;
  granted_at: Instant;
}

export interface Sessions {
  /** SHA-256 of the token in the cookie; the token itself is nowhere stored. */
  id: string;
  user_id: string;
  created_at: Instant;
  seen_at: Instant;
  /** The session ends here however busy it is. */
  expires_at: Instant;
  device: string;
  /** The person's roles changed: the next page gets a session of a new id. */
  renewal_due: Bit;
}

export interface OneTimeLinks {
  /** SHA-256 of the token. */
  id: string;
  purpose: 'UNDANGAN' | 'ATUR_ULANG' | 'MULAI';
  user_id: string | null;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

export interface SignInAttempts {
  /** SHA-256 of the address typed in, known or not, or of a known device. */
  account: string;
  failures: number;
  last_failed_at: Instant;
}

export interface KnownDevices {
  /** SHA-256 of the person and the device cookie. */
  id: string;
  user_id: string;
  created_at: Instant;
}
