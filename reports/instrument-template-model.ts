import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';

/** A checklist to be edited, under the number its next version will have. */
export interface InstrumentTemplateModel {
  readonly content: InstrumentContent;
  /** What a citation may name. */
  readonly regulations: readonly { readonly code: string; readonly title: string }[];
  /** The only time in the file. */
  readonly writtenAt: string;
}
