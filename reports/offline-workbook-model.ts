import type { CriterionKind } from '#core/catalogue/instrument.ts';
import type { OfflineCells, WorkbookExport } from '#core/offline/offline-workbook.ts';
import type { ReportInstrument, ReportPeriod, ReportRegion, ReportSettings } from './model.ts';

/** What a workbook to be filled in offline is drawn from, as it stood when it went out. */
export interface OfflineWorkbookModel
  extends Pick<WorkbookExport, 'id' | 'assessmentId' | 'side' | 'fingerprint' | 'exportedAt'> {
  readonly exportedBy: string;
  readonly region: ReportRegion;
  readonly paper: ReportSettings['paper'];
  readonly unit: { readonly name: string };
  readonly instrument: ReportInstrument;
  readonly period: ReportPeriod;
  /** The region's day when it went out; the target of a finding lies after it. */
  readonly date: string;
  readonly criteria: readonly OfflineCriterion[];
}

export interface OfflineCriterion {
  readonly id: string;
  readonly standard: { readonly code: string; readonly name: string };
  readonly text: string;
  readonly kind: CriterionKind;
  readonly mandatory: boolean;
  readonly expectedEvidence: string;
  /** Written out: "Perwali Mojokerto 54/2015 Pasal 6 ayat (1) huruf a". */
  readonly citations: readonly string[];
  /** What is attached, one line each. */
  readonly evidence: readonly { readonly title: string; readonly page: string; readonly rejected: boolean }[];
  /** What the unit says, for the assessor. */
  readonly self: OfflineCells;
  /** Why it was sent back, newest first, for the unit. */
  readonly returnReasons: readonly string[];
  /** What was found before, for the assessor. */
  readonly findings: readonly { readonly number: number; readonly text: string }[];
  /** What stands in the cells that are filled in. */
  readonly cells: OfflineCells;
}
