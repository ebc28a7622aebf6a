import type { EvidencePlace } from '#core/pack/pack-paths.ts';
import type { PackedState } from '#core/pack/pack-state.ts';
import type { AssessmentModel, ReportEvidence } from '#reports/assessment-model.ts';

/** What the list and the page inside a pack draw. */
export interface PackModel {
  readonly assessment: AssessmentModel;
  readonly documents: readonly PackedDocument[];
  /** In the order of the standards and criteria, then the corrections by finding. */
  readonly evidence: readonly PackedEvidence[];
}

/** The documents of an assessment that a pack holds. */
export type PackedKind = 'assessor-pdf' | 'assessor-workbook' | 'minutes';

export interface PackedDocument {
  readonly kind: PackedKind;
  /** Below the top folder, as all paths here. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** One piece of evidence at one place; at several it lies in the folder of each. */
export interface PackedEvidence extends ReportEvidence, EvidencePlace {
  /** Also of a file that is absent: where it would lie. */
  readonly path: string;
  readonly size: number;
  readonly state: PackedState;
}
