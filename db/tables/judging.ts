import type { NotApplicableRuling } from '#core/assessment/answer.ts';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { Bit, CalendarDate, Instant } from './columns.ts';

export interface Assessors {
  assessment_id: string;
  user_id: string;
  lead: Bit;
  appointment_number: string;
  appointment_date: CalendarDate;
  appointment_expires: CalendarDate;
  assigned_by: string;
  assigned_at: Instant;
  /** Set when the assessor is released; the row stays. */
  released_at: Instant | null;
}

export interface NotApplicableRulings {
  assessment_id: string;
  criterion_id: string;
  ruling: Exclude<NotApplicableRuling, 'MENUNGGU'>;
  note: string;
  by_user: string;
  at: Instant;
  version: number;
}

/** The consolidated value of a criterion; never stored in the answer's row. */
export interface Verdicts {
  assessment_id: string;
  criterion_id: string;
  value: VerdictValue;
  note: string;
  by_user: string;
  at: Instant;
  version: number;
}

export interface AssessorNotes {
  assessment_id: string;
  criterion_id: string;
  user_id: string;
  note: string;
  at: Instant;
}

export interface Findings {
  id: string;
  assessment_id: string;
  criterion_id: string;
  number: number;
  text: string;
  requested_action: string;
  priority: Priority;
  target_date: CalendarDate;
  state: FindingState;
  pic: string | null;
  action: string | null;
  /** Who wrote the action down last; that person does not decide on it. */
  action_by: string | null;
  action_at: Instant | null;
  decision_note: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  /** Set when it was not closed in time and goes on in the next period, with a new target. */
  carried_over_to: CalendarDate | null;
  /** The finding of an earlier assessment that goes on in this one. */
  carried_from: string | null;
  created_by: string;
  created_at: Instant;
  version: number;
}

export interface ReturnReasons {
  id: string;
  assessment_id: string;
  return_number: number;
  criterion_id: string;
  reason: string;
  by_user: string;
  at: Instant;
}
