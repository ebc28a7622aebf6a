import type { SettingsSection } from '#core/region/region-settings.ts';
import type { Bit, CalendarDate, Instant, Json } from './columns.ts';

/** One section of a region's settings from a day on; the columns of the other sections are null. Never changed. */
export interface DatedSettings {
  id: string;
  region_id: string;
  section: SettingsSection;
  /** 1, 2, 3 … within region and section: of two that begin on one day the later saved counts. */
  number: number;
  valid_from: CalendarDate;
  /** The day in the region it was saved on. */
  entered_on: CalendarDate;
  /** The day it was taken back on, before it began. */
  removed_on: CalendarDate | null;
  /** KOP: lines, largest first. */
  letterhead: Json | null;
  /** LAMBANG: null from a day on that has none. */
  emblem_sha256: string | null;
  /** NASKAH, down to the initials. Margins in millimetres, the size of running text in points. */
  paper: 'F4' | 'A4' | null;
  margin_left: number | null;
  margin_top: number | null;
  margin_right: number | null;
  margin_bottom: number | null;
  font_size: number | null;
  place: string | null;
  /** Lines of "Dasar" by document. */
  legal_basis: Json | null;
  /** Lines of "Tembusan" by document. */
  carbon_copies: Json | null;
  initials: Json | null;
  /** KEBIJAKAN, down to the publicity of designations. */
  policy_kind: 'SEMUA' | 'AMBANG' | null;
  policy_threshold: number | null;
  procedure_reference: string | null;
  show_budget_standard: Bit | null;
  show_factual_early: Bit | null;
  publish_designations: Bit | null;
  /** Null for what came with the region. */
  created_by: string | null;
  created_at: Instant;
}

/** Pictures of letterheads by content; the file also lies in the evidence store. */
export interface Emblems {
  sha256: string;
  media_type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  size: number;
  base64: string;
  created_at: Instant;
}

/** What one document says differently from the region's settings; null: the standard. */
export interface DocumentOverrides {
  id: string;
  report_id: string | null;
  assessment_id: string | null;
  place: string | null;
  legal_basis: Json | null;
  carbon_copies: Json | null;
  /** Of the assessor's report. */
  assessor_copies: Json | null;
  initials: Json | null;
  updated_by: string;
  updated_at: Instant;
  version: number;
}
