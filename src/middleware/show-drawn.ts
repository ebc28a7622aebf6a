import type { Drawn } from '#actions/drawn.ts';
import { pdfViewerPolicy } from '#core/pdf-viewer-policy.ts';

export function isDrawn(data: unknown): data is Drawn {
  return typeof data === 'object' && data !== null && 'bytes' in data && data.bytes instanceof Uint8Array;
}

/** A PDF that a form asked for, in the browser's own viewer; kept by nobody. */
export function showDrawn({ bytes, fileName }: Drawn): Response {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${fileName}"`,
    'content-length': String(bytes.length),
    'content-security-policy': pdfViewerPolicy,
  };
  return new Response(bytes.slice(), { headers });
}
