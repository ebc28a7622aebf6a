import type { AssessmentModel } from './assessment-model.ts';
import type { AttendanceModel } from './attendance-model.ts';
import type { DesignationDecreeModel, RevocationDecreeModel } from './decree-model.ts';
import type { InstrumentTemplateModel } from './instrument-template-model.ts';
import type { Emblem } from './model.ts';
import type { OfflineWorkbookModel } from './offline-workbook-model.ts';
import type { QuarterlyModel } from './quarterly-model.ts';

/** A document to be drawn: which one, and the frozen model it draws. */
export type ReportDocument = (
  | { readonly kind: 'assessor-pdf'; readonly model: AssessmentModel }
  | { readonly kind: 'assessor-workbook'; readonly model: AssessmentModel }
  | { readonly kind: 'minutes'; readonly model: AssessmentModel }
  | { readonly kind: 'quarterly'; readonly model: QuarterlyModel }
  | { readonly kind: 'designation-decree'; readonly model: DesignationDecreeModel }
  | { readonly kind: 'revocation-decree'; readonly model: RevocationDecreeModel }
) & {
  /** Made to be signed electronically elsewhere. */
  readonly forSigning?: boolean;
};

/**
 * Drawn for whoever waits for it, and kept by nobody here: an attendance list that becomes evidence, workbooks to be
 * edited and sent back.
 */
export type SideDocument =
  | { readonly kind: 'attendance'; readonly model: AttendanceModel }
  | { readonly kind: 'instrument-template'; readonly model: InstrumentTemplateModel }
  | { readonly kind: 'offline-workbook'; readonly model: OfflineWorkbookModel }
  | { readonly kind: 'preview'; readonly document: PreviewDocument }
  | { readonly kind: 'letterhead-proof'; readonly emblem: Emblem };

/** What an example can be drawn of. */
export type PreviewDocument = Extract<
  ReportDocument,
  { kind: 'quarterly' | 'minutes' | 'designation-decree' }
>;

export type ReportKind = ReportDocument['kind'];

/** What the worker answers: progress 0 … 1, then the bytes or the reason there are none. */
export type WorkerReply =
  | { readonly progress: number }
  | { readonly bytes: Uint8Array }
  | { readonly failure: string };
