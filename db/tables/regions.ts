import type { Generated } from 'kysely';
import type { Role } from '#core/people/actor.ts';
import type { Zone } from '#core/period/zone.ts';
import type { RegionKind, UnitKind } from '#core/region/region.ts';
import type { Bit, CalendarDate, Instant, Json } from './columns.ts';

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

/** Dated: a report keeps the settings of its day. */
export interface RegionSettings {
  id: string;
  region_id: string;
  valid_from: CalendarDate;
  paper: 'F4' | 'A4';
  /** Lines of the letterhead, largest first. */
  letterhead: Json;
  /** Where documents are signed, printed before the date. */
  place: Generated<string>;
  /** Lines of "Dasar" by document: `{ "minutes": [...], "quarterly": [...] }`. */
  legal_basis: Json;
  carbon_copies: Json;
  policy_kind: 'SEMUA' | 'AMBANG';
  policy_threshold: number | null;
  /** The LKPP procedure the factual assessment follows (MJK54 Ps.13). */
  procedure_reference: string;
  show_budget_standard: Bit;
  show_factual_early: Bit;
  /** Designations in force are shown to everybody, signed in or not. */
  publish_designations: Generated<Bit>;
  created_at: Instant;
}

export interface Officials {
  id: string;
  region_id: string;
  unit_id: string | null;
  /** The role whose signature this official gives. */
  role: Role;
  /** The position as printed, `Kepala Dinas Komunikasi dan Informatika`. */
  position: string;
  /** `Plt.`, `Plh.`, `Pj.`, `a.n.` … or empty. */
  prefix: string;
  name: string;
  rank: string | null;
  employee_number: string | null;
  valid_from: CalendarDate;
  valid_until: CalendarDate | null;
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
