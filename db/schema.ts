import type { Generated } from 'kysely';
import type { Role } from '#core/actor.ts';
import type { AnswerValue, NotApplicableRuling } from '#core/answer.ts';
import type { AssessmentState } from '#core/assessment.ts';
import type { AuditAct } from '#core/audit.ts';
import type { Confidentiality, EvidenceKind } from '#core/evidence.ts';
import type { FindingState, Priority } from '#core/finding.ts';
import type { InstrumentCode } from '#core/instrument.ts';
import type { Quarter, Stage } from '#core/period.ts';
import type { ReportState } from '#core/report-chain.ts';
import type { VerdictValue } from '#core/verdict.ts';
import type { Zone } from '#core/zone.ts';

/** Text of a UTC instant, `2026-04-05T03:42:00.000Z`. */
type Instant = string;
/** Text of a calendar date, `2026-04-05`. */
type CalendarDate = string;
/** Booleans are 0 or 1 in both databases. */
type Bit = 0 | 1;
/** Canonical JSON as text, parsed in storage. */
type Json = string;

export interface Database {
  regions: Regions;
  region_settings: RegionSettings;
  officials: Officials;
  units: Units;
  users: Users;
  role_assignments: RoleAssignments;
  sessions: Sessions;
  one_time_links: OneTimeLinks;
  sign_in_attempts: SignInAttempts;
  known_devices: KnownDevices;
  periods: Periods;
  period_windows: PeriodWindows;
  assessments: Assessments;
  assessment_steps: AssessmentSteps;
  scope_standards: ScopeStandards;
  standard_assignees: StandardAssignees;
  answers: Answers;
  evidence: Evidence;
  evidence_links: EvidenceLinks;
  evidence_reviews: EvidenceReviews;
  assessors: Assessors;
  not_applicable_rulings: NotApplicableRulings;
  verdicts: Verdicts;
  assessor_notes: AssessorNotes;
  findings: Findings;
  return_reasons: ReturnReasons;
  snapshots: Snapshots;
  quarterly_reports: QuarterlyReports;
  report_steps: ReportSteps;
  audit_entries: AuditEntries;
  audit_head: AuditHead;
}

export type RegionKind = 'KOTA' | 'KABUPATEN' | 'PROVINSI';
export type UnitKind = 'LPSE' | 'BIDANG_DATA_ELEKTRONIK' | 'PERANGKAT_DAERAH';
export type UserStatus = 'DIUNDANG' | 'AKTIF' | 'NONAKTIF';

interface Regions {
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
interface RegionSettings {
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
  created_at: Instant;
}

interface Officials {
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

interface Units {
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

interface Users {
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

interface RoleAssignments {
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

interface Sessions {
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

interface OneTimeLinks {
  /** SHA-256 of the token. */
  id: string;
  purpose: 'UNDANGAN' | 'ATUR_ULANG' | 'MULAI';
  user_id: string | null;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

interface SignInAttempts {
  /** SHA-256 of the address typed in, known or not, or of a known device. */
  account: string;
  failures: number;
  last_failed_at: Instant;
}

interface KnownDevices {
  /** SHA-256 of the person and the device cookie. */
  id: string;
  user_id: string;
  created_at: Instant;
}

interface Periods {
  id: string;
  region_id: string;
  year: number;
  quarter: Quarter;
  created_by: string;
  created_at: Instant;
  version: number;
}

interface PeriodWindows {
  period_id: string;
  stage: Stage;
  opens_at: Instant;
  closes_at: Instant;
}

interface Assessments {
  id: string;
  region_id: string;
  unit_id: string;
  period_id: string;
  instrument_code: InstrumentCode;
  instrument_version: number;
  /** Evidence must be valid on this day: the last of the quarter. */
  reference_date: CalendarDate;
  /** The region's policy when the assessment began. */
  policy_kind: 'SEMUA' | 'AMBANG';
  policy_threshold: number | null;
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
interface AssessmentSteps {
  id: string;
  assessment_id: string;
  from_state: AssessmentState | null;
  to_state: AssessmentState;
  reason: string | null;
  by_user: string;
  at: Instant;
}

interface ScopeStandards {
  assessment_id: string;
  standard_code: string;
  in_scope: Bit;
  /** Why a standard was taken out again. */
  reason: string | null;
}

interface StandardAssignees {
  assessment_id: string;
  standard_code: string;
  user_id: string;
}

interface Answers {
  id: string;
  assessment_id: string;
  criterion_id: string;
  value: AnswerValue | null;
  note: string;
  updated_by: string;
  updated_at: Instant;
  version: number;
}

/** A unit's library: one row per file and description. */
interface Evidence {
  id: string;
  unit_id: string;
  period_id: string | null;
  kind: EvidenceKind;
  title: string;
  document_number: string | null;
  document_date: CalendarDate;
  confidentiality: Confidentiality;
  sha256: string;
  /** Shown because MJK21 Ps.14 names it; nothing is decided by it. */
  md5: string;
  size: number;
  media_type: string;
  file_name: string;
  uploaded_by: string;
  uploaded_at: Instant;
  deleted_by: string | null;
  deleted_at: Instant | null;
  version: number;
}

interface EvidenceLinks {
  id: string;
  assessment_id: string;
  criterion_id: string;
  evidence_id: string;
  page: string;
  remark: string;
  linked_by: string;
  linked_at: Instant;
  removed_by: string | null;
  removed_at: Instant | null;
  version: number;
}

/** The assessor's word on one link; no row: not yet reviewed. */
interface EvidenceReviews {
  link_id: string;
  status: 'DITERIMA' | 'DITOLAK';
  reason: string | null;
  by_user: string;
  at: Instant;
  version: number;
}

interface Assessors {
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

interface NotApplicableRulings {
  assessment_id: string;
  criterion_id: string;
  ruling: Exclude<NotApplicableRuling, 'MENUNGGU'>;
  note: string;
  by_user: string;
  at: Instant;
  version: number;
}

/** The consolidated value of a criterion; never stored in the answer's row. */
interface Verdicts {
  assessment_id: string;
  criterion_id: string;
  value: VerdictValue;
  note: string;
  by_user: string;
  at: Instant;
  version: number;
}

interface AssessorNotes {
  assessment_id: string;
  criterion_id: string;
  user_id: string;
  note: string;
  at: Instant;
}

interface Findings {
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
  action_at: Instant | null;
  decision_note: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  /** Set when it was not closed in time and goes on in the next period, with a new target. */
  carried_over_to: CalendarDate | null;
  created_by: string;
  created_at: Instant;
  version: number;
}

interface ReturnReasons {
  id: string;
  assessment_id: string;
  return_number: number;
  criterion_id: string;
  reason: string;
  by_user: string;
  at: Instant;
}

/** What was handed in and what was concluded, as canonical JSON. Never changed. */
interface Snapshots {
  id: string;
  assessment_id: string;
  kind: 'PENGAJUAN' | 'HASIL_AKHIR';
  number: number;
  content: Json;
  sha256: string;
  by_user: string;
  at: Instant;
}

interface QuarterlyReports {
  id: string;
  region_id: string;
  unit_id: string;
  year: number;
  quarter: Quarter;
  revision: number;
  state: ReportState;
  /** What a person writes, by section: `{ "obstacles": "…" }`. */
  sections: Json;
  /** The frozen model, from the signature on. */
  model: Json | null;
  model_sha256: string | null;
  signed_by: string | null;
  signed_at: Instant | null;
  created_by: string;
  created_at: Instant;
  version: number;
}

interface ReportSteps {
  id: string;
  report_id: string;
  from_state: ReportState | null;
  to_state: ReportState;
  note: string | null;
  by_user: string;
  at: Instant;
}

/** The trail (`jejak`): a chain of hashes, never changed. */
interface AuditEntries {
  sequence: number;
  at: Instant;
  actor_id: string | null;
  actor_name: string;
  region_id: string | null;
  unit_id: string | null;
  act: AuditAct;
  object_kind: string;
  object_id: string;
  payload: Json;
  payload_hash: string;
  previous_hash: string;
  hash: string;
}

/** One row: where the chain stands. Updating it first makes concurrent writers wait for each other. */
interface AuditHead {
  id: 1;
  sequence: number;
  hash: string;
}
