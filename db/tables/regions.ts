import type { Generated } from 'kysely';
import type { Role } from '#core/people/actor.ts';
import type { Zone } from '#core/period/zone.ts';
import type { SigningWay } from '#core/region/official.ts';
import type { RegionKind, UnitKind } from '#core/region/region.ts';
import type { CalendarDate, Instant } from './columns.ts';

export interface Regions {
  id: string;
  /** Short code typed in commands and addresses, `kota-contoh`. */
  code: string;
  name: string;
  kind: RegionKind;
  /** Walikota, Wali Kota, Bupati, Gubernur: as the region writes it. */
  head_title: string;
  zone: Zone;
  created_at: Instant;
  version: number;
}

export interface Officials {
  id: string;
  region_id: string;
  unit_id: string | null;
  /** The role whose signature this official gives. */
  role: Role;
  /** The position as printed, `Kepala Dinas Komunikasi dan Informatika`. */
  position: string;
  /** `Plt.`, `Plh.`, `Pj.` or empty. */
  prefix: string;
  name: string;
  rank: string | null;
  employee_number: string | null;
  valid_from: CalendarDate;
  valid_until: CalendarDate | null;
  signing: Generated<SigningWay>;
  /** Whose position stands after "a.n."; empty in the own right. */
  on_behalf_of: Generated<string>;
  /** The position that passes on what "u.b." signs, or empty. */
  through: Generated<string>;
  /** The day in the region it was entered on. */
  entered_on: Generated<CalendarDate>;
  /** Taken back before it began, or on the day it was entered. */
  removed_on: CalendarDate | null;
}

export interface Units {
  id: string;
  region_id: string;
  code: string;
  name: string;
  kind: UnitKind;
  /** Upload quota of a period, in MiB. */
  quota_mib: number;
  created_at: Instant;
  version: number;
}
