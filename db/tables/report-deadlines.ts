import type { Quarter } from '#core/period/period.ts';
import type { CalendarDate, Instant } from './columns.ts';

/** From a quarter on, reports are due `days` after it ends; never changed, the next number goes before. */
export interface ReportDeadlineRules {
  region_id: string;
  number: number;
  from_year: number;
  from_quarter: Quarter;
  /** Null: none are due by a rule. */
  days: number | null;
  set_by: string;
  set_at: Instant;
}

/** The day of one quarter; never changed, the highest number holds. */
export interface ReportDeadlines {
  region_id: string;
  year: number;
  quarter: Quarter;
  number: number;
  date: CalendarDate;
  /** The day that held until then, by a rule or set; null: none. */
  replaced_date: CalendarDate | null;
  /** There where something had passed: the day it replaces, or the new one. */
  reason: string | null;
  set_by: string;
  set_at: Instant;
}
