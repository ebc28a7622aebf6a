import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { pdfViewerPolicy } from '#core/pdf-viewer-policy.ts';
import type { Download } from './route.ts';

export const filePolicy = "sandbox; default-src 'none'";

/** Sends at the pace of the client: a slow one holds one chunk in memory, not the file. */
export async function sendDownload(res: ServerResponse, download: Download): Promise<void> {
  res.writeHead(200, {
    'Content-Type': download.mediaType,
    'Content-Disposition': `${download.disposition}; ${fileNameParameters(download.name)}`,
    'Content-Security-Policy': download.disposition === 'inline' ? pdfViewerPolicy : filePolicy,
    ...(download.size === null ? {} : { 'Content-Length': download.size }),
  });
  if (res.req.method === 'HEAD') {
    download.stream.destroy();
    res.end();
    return;
  }
  await pipeline(download.stream, res);
}

/** RFC 6266: an ASCII name for old clients, and the real one. */
export function fileNameParameters(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
