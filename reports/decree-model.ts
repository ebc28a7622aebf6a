import type { Decree, DesignationKind } from '#core/designation/designation.ts';
import type { FindingState } from '#core/judging/finding.ts';
import type { ReportOfficial, ReportPeriod, ReportRegion, ReportSeal, ReportSettings } from './model.ts';

/** What the drafts of both decrees draw: frame, unit, and who will sign. Numbers and dates are left to be written in. */
interface DecreeFrame {
  readonly region: ReportRegion;
  /** `legalBasis` stands under "Mengingat". */
  readonly settings: ReportSettings;
  /** Of the assessment the designation rests on. */
  readonly period: ReportPeriod;
  readonly unit: { readonly name: string };
  readonly headOfOffice: ReportOfficial;
  readonly seal: ReportSeal;
}

export interface DesignationDecreeModel extends DecreeFrame {
  readonly kind: DesignationKind;
  /** The day the factual result became final. */
  readonly finalOn: string;
  readonly standards: readonly { readonly code: string; readonly name: string }[];
  /** How many standards the regulation has. */
  readonly total: number;
}

export interface RevocationDecreeModel extends DecreeFrame {
  readonly designation: { readonly decree: Decree; readonly standards: number };
  readonly warnings: readonly {
    readonly letterNumber: string;
    readonly letterDate: string;
    readonly deadline: string;
  }[];
  /** Not settled yet. */
  readonly findings: readonly {
    readonly criterion: string;
    readonly text: string;
    readonly state: FindingState;
  }[];
}
