import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, rangeWanted } from './byte-range.ts';
import type { RangedDownload } from './route.ts';
import { fileNameParameters, filePolicy } from './send-download.ts';

/** Sends all of it or the part that is asked for, at the pace of the client. What goes wrong ends the connection. */
export async function sendRanged(res: ServerResponse, download: RangedDownload): Promise<void> {
  const { size } = download;
  const wanted = rangeWanted(res.req, download);
  if (wanted === 'unsatisfiable') {
    const headers = { ...headersOf(download), 'Content-Range': `bytes */${size}`, 'Content-Length': 0 };
    res.writeHead(416, headers).end();
    return;
  }
  const range = wanted ?? { start: 0, end: size };
  const headers = { ...headersOf(download), ...bodyHeaders(download, range) };
  if (res.req.method === 'HEAD') {
    res.writeHead(200, headers).end();
    return;
  }
  const bytes = Readable.from(await download.read(range), { objectMode: false });
  if (wanted === null) res.writeHead(200, headers);
  else res.writeHead(206, { ...headers, 'Content-Range': `bytes ${range.start}-${range.end - 1}/${size}` });
  await pipeline(bytes, res);
}

function headersOf({ version }: RangedDownload): Record<string, string> {
  return { 'Accept-Ranges': 'bytes', ETag: `"${version}"`, 'Content-Security-Policy': filePolicy };
}

function bodyHeaders(
  { mediaType, name }: RangedDownload,
  { start, end }: ByteRange,
): Record<string, string | number> {
  return {
    'Content-Type': mediaType,
    'Content-Length': end - start,
    'Content-Disposition': `attachment; ${fileNameParameters(name)}`,
  };
}
