/**
 * The policy of a PDF that opens in the browser, whose own viewer needs its frame and its styles; a sandbox would
 * switch it off.
 */
export const pdfViewerPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
