import type { AnswerValue, NotApplicableRuling } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { CriterionKind } from '#core/catalogue/instrument.ts';
import type { Confidentiality, EvidenceStatus } from '#core/evidence/evidence.ts';
import type { CriterionChange } from '#core/judging/criterion-change.ts';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import type { Conformity } from '#core/judging/verdict.ts';
import type {
  Figure,
  GroupFigures,
  KindFigures,
  OfficialSource,
  QuarterFigures,
  ReportInstrument,
  ReportOfficial,
  ReportPeriod,
  ReportRegion,
  ReportSeal,
  ReportSettings,
  ScopeChange,
  StandardFigures,
} from './model.ts';

/** One assessment: what the assessor's report, the workbook and the Berita Acara all draw. */
export interface AssessmentModel {
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly period: ReportPeriod;
  /** The period of the unit's last final result, which the criteria are compared with; null when there is none. */
  readonly comparedWith: ReportPeriod | null;
  /** The unit's final results of the group before, oldest first; missing in what was frozen before there was this. */
  readonly history?: readonly QuarterFigures[];
  readonly unit: { readonly name: string };
  readonly instrument: ReportInstrument;
  readonly assessment: AssessmentFacts;
  readonly minutes: MinutesFacts;
  readonly officials: {
    /** Head of the unit that was assessed. */
    readonly unitHead: ReportOfficial;
    /** Who signs under "Mengetahui", if anyone. */
    readonly acknowledgedBy: ReportOfficial | null;
  };
  /** The team leader first. */
  readonly assessors: readonly ReportAssessor[];
  readonly standards: readonly ReportStandard[];
  readonly group: ReportGroup;
  readonly findings: readonly ReportFinding[];
  readonly scopeChanges: readonly ScopeChange[];
  /** "Tembusan" of the assessor's report; those of the Berita Acara stand in the settings. */
  readonly reportCopies?: readonly string[];
  readonly seal: ReportSeal;
}

export interface AssessmentFacts {
  readonly id: string;
  readonly state: AssessmentState;
  readonly officialSource: OfficialSource;
  /** The day evidence had to be valid on. */
  readonly referenceDate: string;
  readonly policy: { readonly kind: 'SEMUA' } | { readonly kind: 'AMBANG'; readonly threshold: Figure };
  /** LKPP's procedure the factual assessment follows; empty when the region has not set it. */
  readonly procedureReference: string;
  readonly submittedAt: string | null;
  readonly finalisedAt: string | null;
  readonly timesReturned: number;
}

interface MinutesFacts {
  /** Given by the administration, never made up; null prints dots. */
  readonly number: string | null;
  readonly date: string;
  /** Where the parties met. */
  readonly place: string;
}

export interface ReportAssessor {
  readonly name: string;
  readonly employeeNumber: string | null;
  readonly lead: boolean;
  readonly appointmentNumber: string;
  readonly appointmentDate: string;
}

export interface ReportGroup {
  readonly self: GroupFigures;
  readonly factual: GroupFigures | null;
  /** Mean of the absolute deltas, 0,00 … 3,00. */
  readonly deltaIndex: Figure | null;
  readonly kinds: readonly KindFigures[];
}

export interface ReportStandard {
  readonly code: string;
  readonly name: string;
  readonly inScope: boolean;
  /** Not one of the regulation's own (Anggaran): always on a line of its own. */
  readonly outsideRegulation: boolean;
  readonly self: StandardFigures;
  readonly factual: StandardFigures | null;
  /** Factual score less self score. */
  readonly delta: Figure | null;
  readonly criteria: readonly ReportCriterion[];
}

export interface ReportCriterion {
  readonly id: string;
  readonly text: string;
  readonly kind: CriterionKind;
  readonly mandatory: boolean;
  readonly weight: number;
  /** Written out: "Perwali Mojokerto 54/2015 Pasal 6 ayat (1) huruf a". */
  readonly citations: readonly string[];
  readonly self: {
    readonly value: AnswerValue | null;
    readonly note: string;
    /** Null unless the answer was TIDAK_BERLAKU. */
    readonly ruling: NotApplicableRuling | null;
    readonly rulingNote: string;
  };
  /** Null while not judged. An accepted N/A has the value TIDAK_BERLAKU and no verdict. */
  readonly factual: {
    readonly value: AnswerValue;
    readonly verdict: Conformity | null;
    readonly note: string;
  } | null;
  /** v factual less v self, -3 … 3. */
  readonly delta: number | null;
  /** Against the last final result; null when nothing changed or there is nothing to compare. */
  readonly change: CriterionChange | null;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportEvidence {
  readonly title: string;
  readonly fileName: string;
  readonly documentNumber: string | null;
  readonly date: string | null;
  readonly page: string;
  readonly remark: string;
  readonly sha256: string;
  readonly md5: string;
  readonly status: EvidenceStatus;
  /** Why it was rejected. */
  readonly reason: string;
  readonly confidentiality: Confidentiality;
}

export interface ReportFinding {
  readonly number: number;
  readonly standard: { readonly code: string; readonly name: string };
  readonly criterion: { readonly id: string; readonly text: string };
  readonly text: string;
  readonly requestNumber: number;
  readonly requestedAction: string;
  readonly priority: Priority;
  readonly target: string;
  readonly assessor: string;
  readonly pic: string | null;
  readonly action: string | null;
  readonly state: FindingState;
  readonly statusDate: string | null;
  /** New target when it goes on in the next period. */
  readonly carriedOverTo: string | null;
  /** The finding of an earlier period that goes on in this one. */
  readonly carriedFrom: (ReportPeriod & { readonly number: number }) | null;
  /** What proves the correction. */
  readonly evidence: readonly ReportEvidence[];
}
