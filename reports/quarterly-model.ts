import type { Priority } from '#core/judging/finding.ts';
import type { Achievement } from '#core/scoring/group-score.ts';
import type { ReportFinding } from './assessment-model.ts';
import type { ChangedCriteria } from './criterion-changes.ts';
import type {
  Figure,
  GroupFigures,
  OfficialSource,
  ReportInstrument,
  ReportOfficial,
  ReportPeriod,
  ReportRegion,
  ReportSeal,
  ReportSettings,
  ScopeChange,
  StandardFigures,
} from './model.ts';

/** A quarter's report of an LPSE to the head of the region through the Sekda: nota dinas, Laporan, annexes. */
export interface QuarterlyModel {
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly period: ReportPeriod;
  readonly unit: { readonly name: string };
  readonly letter: LetterFacts;
  readonly signatory: ReportOfficial;
  /** Positions of the paraf table, in the order of the initials; empty prints none. */
  readonly initials: readonly string[];
  /** LPSE, network and website, in this order; never merged. */
  readonly groups: readonly QuarterlyGroup[];
  readonly findings: readonly QuarterlyFinding[];
  readonly findingSummary: readonly FindingSummary[];
  readonly closedActions: readonly ReportFinding[];
  /** Register figures ("Kunjungan ruang server", "41 kunjungan"). */
  readonly registers: readonly { readonly label: string; readonly value: string }[];
  readonly sections: QuarterlySections;
  readonly annexes: readonly Annex[];
  readonly seal: ReportSeal;
}

export interface LetterFacts {
  /** Given by the administration, never made up; null prints dots. */
  readonly number: string | null;
  /** "Biasa", "Penting", "Segera" … */
  readonly nature: string;
  readonly date: string;
  /** "Yth." lines: positions, not persons ("Wali Kota Banyu Biru", "melalui Sekretaris Daerah Kota Banyu Biru"). */
  readonly addressee: readonly string[];
}

/** What people wrote. Paragraphs are separated by an empty line; an empty text gets a standing sentence or none. */
interface QuarterlySections {
  readonly background: string;
  readonly activities: string;
  readonly obstacles: string;
  readonly conclusion: string;
  readonly decisions: string;
}

export interface QuarterlyGroup {
  readonly name: string;
  readonly responsibleUnit: string;
  readonly instrument: ReportInstrument;
  /** Null where the group has no assessment this quarter: everything prints "belum ada". */
  readonly officialSource: OfficialSource | null;
  readonly self: GroupFigures | null;
  readonly factual: GroupFigures | null;
  /** One of the two above, as officialSource says. */
  readonly official: GroupFigures | null;
  readonly previous: {
    readonly label: string;
    readonly achievement: Achievement | null;
    readonly score: Figure | null;
  } | null;
  readonly change: { readonly met: number | null; readonly score: Figure | null };
  readonly standards: readonly QuarterlyStandard[];
  /** Oldest first, this quarter last; null where nothing was assessed. */
  readonly history: readonly {
    readonly label: string;
    readonly score: Figure | null;
    readonly achievement: Achievement | null;
  }[];
  readonly scopeChanges: readonly ScopeChange[];
  /** Criteria of the final result against the final one before; null where either is missing. */
  readonly criterionChanges: {
    readonly since: string;
    readonly changed: readonly ChangedCriteria[];
  } | null;
}

export interface QuarterlyStandard {
  readonly code: string;
  readonly name: string;
  readonly inScope: boolean;
  readonly outsideRegulation: boolean;
  readonly self: StandardFigures | null;
  readonly factual: StandardFigures | null;
  readonly delta: Figure | null;
  /** Status against the last quarter. */
  readonly movement: 'BARU_MEMENUHI' | 'TIDAK_LAGI_MEMENUHI' | null;
}

export interface QuarterlyFinding extends ReportFinding {
  readonly overdue: boolean;
}

export interface FindingSummary {
  readonly priority: Priority;
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
}

export interface Annex {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
}
