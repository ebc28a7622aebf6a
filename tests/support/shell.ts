import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach } from 'vitest';
import { documentRoutes } from '#server/routes/documents.ts';
import { evidenceRoutes } from '#server/routes/evidence.ts';
import { materialRoutes } from '#server/routes/materials.ts';
import { packRoutes } from '#server/routes/packs.ts';
import type { Download, EvidenceUpload, RangedDownload, StreamingServices } from '#server/routes/route.ts';
import { createShell, type Inside } from '#server/shell.ts';
import { staticFiles } from '#server/static-files.ts';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';
import { samples } from './evidence-samples.ts';

/** The evidence that is a small PDF; any other id is an endless one. */
export const smallFile = 'a'.repeat(32);

export const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };

/** The HTTP shell on a port of its own, around pages that say what reached them and a store in `folder`. */
export interface OpenShell {
  url: string;
  /** Empty: the address it listens on. */
  publicUrl: string;
  folder: string;
  /** Of the log. */
  lines: string[];
  uploads: EvidenceUpload[];
  /** What a reader of an endless file gets. */
  endless: Readable;
  /** What stands under every pack's address. */
  pack: RangedDownload;
}

/** A fresh shell for every test of the file, in one object. */
export function eachShell(): OpenShell {
  const shell: OpenShell = {
    url: '',
    publicUrl: '',
    folder: '',
    lines: [],
    uploads: [],
    endless: new Readable({ read() {} }),
    pack: {
      size: 0,
      mediaType: 'application/zip',
      name: 'Paket.zip',
      version: '0',
      read: async () => Readable.from([]),
    },
  };
  let close = () => {};
  beforeEach(async () => {
    shell.folder = mkdtempSync(join(tmpdir(), 'kaji-shell-'));
    Object.assign(shell, { publicUrl: '', lines: [], uploads: [] });
    const inside = insideOf(shell);
    const server = createShell(() => ({ ...inside, publicUrl: shell.publicUrl || shell.url }));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    shell.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => {
      server.closeAllConnections();
      server.close();
      rmSync(shell.folder, { recursive: true });
    };
  });
  afterEach(() => close());
  return shell;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** By node:http, which sends a path and a Host as they are given. */
export function statusFor(
  { url }: OpenShell,
  path: string,
  { method = 'GET', headers = {}, body }: Sent,
): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end(body);
  });
}

function insideOf(shell: OpenShell): Inside {
  const { folder } = shell;
  mkdirSync(join(folder, 'client/_astro'), { recursive: true });
  writeFileSync(join(folder, 'client/_astro/gaya.abc.css'), 'p{}'.repeat(400));
  writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
  const streaming = { services: servicesOf(shell), scheme: 'http' } as const;
  return {
    publicUrl: shell.url,
    trustedProxy: null,
    maxFileBytes: 1024 * 1024,
    log: pino({}, { write: (line: string) => void shell.lines.push(line) }),
    healthy: async () => true,
    serveStatic: staticFiles(join(folder, 'client')),
    streams: [
      ...evidenceRoutes(streaming),
      ...materialRoutes(streaming),
      ...documentRoutes(streaming),
      ...packRoutes(streaming),
    ],
    renderPage: async (req, res, { clientAddress }) => {
      if (req.url?.startsWith('/rusak')) throw new Error('meledak');
      const forwarded = Object.keys(req.headers).filter((name) => name.startsWith('x-forwarded'));
      const status = ['/', '/alamat'].includes(req.url ?? '') ? 200 : 404;
      res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
      res.end(JSON.stringify({ clientAddress, forwarded }));
    },
  };
}

function servicesOf(shell: OpenShell): StreamingServices {
  const files = diskEvidenceFiles({
    folder: join(shell.folder, 'files'),
    maxFileBytes: 1024 * 1024,
    keepFreeBytes: 0,
  });
  return {
    uploadEvidence: async (_session, upload) => {
      shell.uploads.push(upload);
      return files.receive(upload.body, upload.name);
    },
    keepEvidence: async (_session, upload) => files.receive(upload.body, upload.name),
    keepMaterial: async (_session, upload) => files.receive(upload.body, upload.name),
    openEvidence: async (_session, evidenceId) => ({
      stream: evidenceId === smallFile ? Readable.from([samples.pdf]) : shell.endless,
      size: evidenceId === smallFile ? samples.pdf.length : null,
      mediaType: 'application/pdf',
      name: 'SK "Tim" É.pdf',
      disposition: 'attachment',
    }),
    keepScan: async (_session, upload) => files.receive(upload.body, upload.name, 'pdf'),
    openScan: async () => aPdf('keputusan.pdf', 'attachment'),
    openImport: async () => aPdf('kertas-kerja.xlsx', 'attachment'),
    openMaterial: async () => aPdf('Materi.pdf', 'attachment'),
    keepEmblem: async (_session, upload) => files.receive(upload.body, upload.name, 'emblem'),
    previewEmblem: async () => aPdf('contoh.pdf', 'inline'),
    openEmblem: async () => aPdf('lambang.png', 'attachment'),
    openTemplate: async () => aPdf('Templat.xlsx', 'attachment'),
    exportWorkbook: async () => aPdf('Kertas-Kerja.xlsx', 'attachment'),
    openIssuedFile: async () => aPdf('Laporan.pdf', 'inline'),
    takeSignedFile: async () => ({}),
    openSignedFile: async () => aPdf('Laporan.pdf', 'attachment'),
    openDocument: async () => aPdf('Laporan.pdf', 'inline'),
    openPack: async () => shell.pack,
  };
}

function aPdf(name: string, disposition: Download['disposition']): Download {
  const { pdf } = samples;
  return { stream: Readable.from([pdf]), size: pdf.length, mediaType: 'application/pdf', name, disposition };
}
