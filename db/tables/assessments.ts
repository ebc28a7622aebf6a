import type { AnswerValue } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Quarter, Stage } from '#core/period/period.ts';
import type { Bit, CalendarDate, Instant, Json } from './columns.ts';

export interface Periods {
  id: string;
  region_id: string;
  year: number;
  quarter: Quarter;
  created_by: string;
  created_at: Instant;
  version: number;
}

export interface PeriodWindows {
  period_id: string;
  stage: Stage;
  opens_at: Instant;
  closes_at: Instant;
}

export interface Assessments {
  id: string;
  region_id: string;
  unit_id: string;
  period_id: string;
  instrument_code: InstrumentCode;
  instrument_version: number;
  /** Evidence must be valid on this day: the last of the quarter. */
  reference_date: CalendarDate;
  /** The region's choices when the assessment began. */
  policy_kind: 'SEMUA' | 'AMBANG';
  policy_threshold: number | null;
  show_budget_standard: Bit;
  show_factual_early: Bit;
  state: AssessmentState;
  return_count: number;
  submitted_at: Instant | null;
  submitted_by: string | null;
  finalised_at: Instant | null;
  finalised_by: string | null;
  created_by: string;
  created_at: Instant;
  version: number;
}

/** Every transition, with who, when and why. Never changed. */
export interface AssessmentSteps {
  id: string;
  assessment_id: string;
  from_state: AssessmentState | null;
  to_state: AssessmentState;
  reason: string | null;
  by_user: string;
  at: Instant;
}

export interface ScopeStandards {
  assessment_id: string;
  standard_code: string;
  in_scope: Bit;
  /** Why a standard was taken out again. */
  reason: string | null;
}

export interface StandardAssignees {
  assessment_id: string;
  standard_code: string;
  user_id: string;
}

export interface Answers {
  id: string;
  assessment_id: string;
  criterion_id: string;
  value: AnswerValue | null;
  note: string;
  updated_by: string;
  updated_at: Instant;
  version: number;
}

/** What was handed in and what was concluded, as canonical JSON. Never changed. */
export interface Snapshots {
  id: string;
  assessment_id: string;
  kind: 'PENGAJUAN' | 'HASIL_AKHIR';
  number: number;
  content: Json;
  sha256: string;
  by_user: string;
  at: Instant;
}
