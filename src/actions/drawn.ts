/** A document that was drawn for a form, shown instead of the next page. */
export interface Drawn {
  bytes: Uint8Array;
  /** Of letters, digits, hyphens and dots. */
  fileName: string;
}
