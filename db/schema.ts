import type {
  Answers,
  AssessmentSteps,
  Assessments,
  Periods,
  PeriodWindows,
  ScopeStandards,
  Snapshots,
  StandardAssignees,
} from './tables/assessments.ts';
import type { InstrumentVersions } from './tables/catalogue.ts';
import type { DatedSettings, DocumentOverrides, Emblems } from './tables/dated-settings.ts';
import type {
  DesignationRevocations,
  DesignationScans,
  DesignationStandards,
  Designations,
  DesignationWarnings,
  RevocationFindings,
} from './tables/designations.ts';
import type { Evidence, EvidenceLinks, EvidenceReviews } from './tables/evidence.ts';
import type { Issuances, IssuanceWithdrawals, IssuedFiles } from './tables/issuances.ts';
import type {
  AssessorNotes,
  Assessors,
  Findings,
  NotApplicableRulings,
  ReturnReasons,
  Verdicts,
} from './tables/judging.ts';
import type {
  KnownDevices,
  OneTimeLinks,
  RoleAssignments,
  Sessions,
  SignInAttempts,
  Users,
} from './tables/people.ts';
import type { Officials, Regions, Units } from './tables/regions.ts';
import type { Mails, Notices } from './tables/reminders.ts';
import type { ReportDeadlineRules, ReportDeadlines } from './tables/report-deadlines.ts';
import type {
  AuditEntries,
  AuditHead,
  QuarterlyReports,
  ReportNotes,
  ReportSteps,
} from './tables/reports.ts';
import type { SignedFiles } from './tables/signed-files.ts';
import type {
  TrainingAttendees,
  TrainingInvitations,
  TrainingMaterials,
  TrainingStandards,
  Trainings,
} from './tables/trainings.ts';
import type { WorkbookExports } from './tables/workbook-exports.ts';
import type { WorkbookImports } from './tables/workbook-imports.ts';

/** Every table by its name; the rows stand in `tables/`. */
export interface Database {
  regions: Regions;
  dated_settings: DatedSettings;
  emblems: Emblems;
  document_overrides: DocumentOverrides;
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
  instrument_versions: InstrumentVersions;
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
  designations: Designations;
  designation_standards: DesignationStandards;
  designation_warnings: DesignationWarnings;
  designation_revocations: DesignationRevocations;
  revocation_findings: RevocationFindings;
  designation_scans: DesignationScans;
  quarterly_reports: QuarterlyReports;
  issuances: Issuances;
  issued_files: IssuedFiles;
  issuance_withdrawals: IssuanceWithdrawals;
  workbook_exports: WorkbookExports;
  signed_files: SignedFiles;
  report_steps: ReportSteps;
  report_notes: ReportNotes;
  trainings: Trainings;
  training_standards: TrainingStandards;
  training_invitations: TrainingInvitations;
  training_attendees: TrainingAttendees;
  training_materials: TrainingMaterials;
  workbook_imports: WorkbookImports;
  report_deadline_rules: ReportDeadlineRules;
  report_deadlines: ReportDeadlines;
  notices: Notices;
  mails: Mails;
  audit_entries: AuditEntries;
  audit_head: AuditHead;
}
