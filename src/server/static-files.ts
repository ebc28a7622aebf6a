import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const compressible = ['.css', '.js', '.svg', '.txt'];

interface StaticFile {
  headers: Record<string, string>;
  /** By content coding; a coding is made when it is first asked for. */
  bodies: { identity: Buffer; br?: Promise<Buffer>; gzip?: Promise<Buffer> };
  compressible: boolean;
}

/** Serves the built files from memory. The returned function answers false when it has no such file. */
export function staticFiles(folder: string): (req: IncomingMessage, res: ServerResponse) => Promise<boolean> {
  const files = readAll(folder);
  return async (req, res) => {
    const file = files.get((req.url ?? '').split('?')[0] ?? '');
    if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) return false;
    await send(file, req, res);
    return true;
  };
}

function readAll(folder: string): Map<string, StaticFile> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, read(folder, path)]),
  );
}

function read(folder: string, path: string): StaticFile {
  const identity = readFileSync(path);
  // Astro puts a hash of the content into the names below _astro.
  const hashed = relative(folder, path).startsWith(`_astro${sep}`);
  return {
    bodies: { identity },
    compressible: compressible.includes(extname(path)) && identity.length > 512,
    headers: {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ETag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
      Vary: 'Accept-Encoding',
    },
  };
}

async function send(file: StaticFile, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.headers['if-none-match'] === file.headers['ETag']) {
    res.writeHead(304, file.headers).end();
    return;
  }
  const coding = file.compressible ? codingFor(String(req.headers['accept-encoding'] ?? '')) : 'identity';
  const body = await encoded(file.bodies, coding);
  const headers = { ...file.headers, ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }) };
  res.writeHead(200, { ...headers, 'Content-Length': body.length });
  res.end(req.method === 'HEAD' ? undefined : body);
}

function codingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

async function encoded(bodies: StaticFile['bodies'], coding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  if (coding === 'identity') return bodies.identity;
  if (coding === 'gzip') {
    bodies.gzip ??= promisify(gzip)(bodies.identity);
    return bodies.gzip;
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  bodies.br ??= promisify(brotliCompress)(bodies.identity, { params });
  return bodies.br;
}
