import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentRoutes } from '#server/routes/documents.ts';
import { evidenceRoutes } from '#server/routes/evidence.ts';
import type { EvidenceUpload, StreamingServices } from '#server/routes/route.ts';
import { createShell, type Inside } from '#server/shell.ts';
import { staticFiles } from '#server/static-files.ts';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';
import { samples } from '#tests/support/evidence-samples.ts';

const id = 'a'.repeat(32);
const place = `/penilaian/${id}/S01.01/bukti`;
const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };
let folder = '';
let server: Server;
let url = '';
let publicUrl = 'https://kaji.kota.example';
let lines: string[] = [];
let uploads: EvidenceUpload[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaji-shell-'));
  publicUrl = '';
  lines = [];
  uploads = [];
  const inside = makeInside();
  server = createShell(() => ({ ...inside, publicUrl: publicUrl || url }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the gates', () => {
  test('an unknown Host is refused before a page sees it; the health answers any', async () => {
    expect(await statusFor('/', { headers: { Host: 'kota.example' } })).toBe(421);
    expect(await statusFor('/sehat', { headers: { Host: '10.0.0.7' } })).toBe(200);
    expect(
      await statusFor('/', { headers: { Host: new URL(url).host.replace('127.0.0.1', 'localhost') } }),
    ).toBe(200);
    publicUrl = 'https://kaji.kota.example';
    expect(await statusFor('/', { headers: { Host: 'kaji.kota.example' } })).toBe(200);
    expect(await statusFor('/', { headers: { Host: 'localhost' } })).toBe(421);
  });

  test('a change comes from the same origin: not from a sister site, not from nowhere', async () => {
    const post = (headers: Record<string, string>) => statusFor('/', { method: 'POST', headers });
    expect(await post(sameOrigin)).toBe(200);
    expect(await post({ Origin: url })).toBe(200);
    expect(await post({ 'Sec-Fetch-Site': 'same-site', Origin: url })).toBe(403);
    expect(await post({ 'Sec-Fetch-Site': 'none' })).toBe(403);
    expect(await post({ Origin: 'null' })).toBe(403);
    expect(await post({ Origin: 'https://sim.kota.example' })).toBe(403);
    expect(await post({})).toBe(403);
  });

  test('other methods and broken addresses are refused', async () => {
    expect(await statusFor('/', { method: 'DELETE', headers: sameOrigin })).toBe(405);
    expect(await statusFor('http://kota.example/', {})).toBe(400);
    expect(await statusFor('/bukti?cari=%00', {})).toBe(400);
    expect(await statusFor('/_image?href=x', {})).toBe(404);
  });

  test('a form that announces too large a body is answered, not cut off', async () => {
    const body = Buffer.alloc(5 * 1024 * 1024);
    const response = await fetch(url, {
      method: 'POST',
      headers: { Origin: url, Accept: 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
    expect((await response.json()) as object).toMatchObject({
      message: expect.stringContaining('Tidak ada yang disimpan'),
    });
  });

  test('forwarded headers are taken away, and count only from the proxy', async () => {
    const response = await fetch(`${url}/alamat`, {
      headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'x' },
    });
    expect(await response.json()).toEqual({ clientAddress: '127.0.0.1', forwarded: [] });
  });
});

describe('every response', () => {
  test.each(['/', '/sehat', '/tidak-ada', '/rusak'])('%s carries the headers', async (path) => {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-type')).toContain('charset=utf-8');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a fault is logged whole once, and the user gets its number without its text', async () => {
    const response = await fetch(`${url}/rusak?kode=rahasia`);
    const id = response.headers.get('x-request-id') ?? '';
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain(id);
    expect(page).not.toContain('meledak');
    expect(lines.filter((line) => line.includes('meledak'))).toHaveLength(1);
    expect(lines.join()).not.toContain('rahasia');
  });
});

describe('built files', () => {
  test('are compressed, and cached for good when their name carries a hash', async () => {
    const response = await fetch(`${url}/_astro/gaya.abc.css`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('p{}'.repeat(400));
    const again = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await fetch(`${url}/_astro/gaya.abc.css`, { headers: again })).status).toBe(304);
  });

  test('nothing outside their folder is served', async () => {
    expect(await statusFor('/../rahasia.txt', {})).toBe(404);
    expect(await statusFor('/%2e%2e/rahasia.txt', {})).toBe(404);
  });
});

describe('evidence', () => {
  test('a raw body is stored, with its name and the fields of the form', async () => {
    const headers = { ...sameOrigin, 'X-File-Name': encodeURIComponent('SK Tim É.pdf') };
    const response = await fetch(`${url}${place}?page=12`, { method: 'PUT', headers, body: samples.pdf });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: 'SK Tim É.pdf', size: samples.pdf.length });
    expect(uploads[0]).toMatchObject({ assessmentId: id, criterionId: 'S01.01', fields: { page: '12' } });
  });

  test('a refusal answers with its status and sentence, also while the sender is still sending', async () => {
    const body = Buffer.concat([samples.pdf, Buffer.alloc(3 * 1024 * 1024)]);
    const headers = { ...sameOrigin, Accept: 'application/json', 'X-File-Name': 'a.pdf' };
    const response = await fetch(url + place, { method: 'PUT', headers, body });
    expect(response.status).toBe(413);
    expect((await response.json()) as object).toMatchObject({
      message: expect.stringContaining('belum disimpan'),
    });
  });

  test('a form with several files works without JavaScript', async () => {
    const form = new FormData();
    form.append('page', '3');
    form.append('file', new File([samples.pdf], 'a.pdf'));
    form.append('file', new File([samples.png], 'b.png'));
    form.append('file', new File([], ''));
    const response = await fetch(url + place, {
      method: 'POST',
      headers: sameOrigin,
      body: form,
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/penilaian/${id}/S01.01`);
    expect(uploads.map(({ name, fields }) => [name, fields])).toEqual([
      ['a.pdf', { page: '3' }],
      ['b.png', { page: '3' }],
    ]);
  });

  test('one refused file of a form does not take the others with it', async () => {
    const form = new FormData();
    form.append('file', new File([samples.svg], 'logo.svg'));
    form.append('file', new File([samples.png], 'b.png'));
    const response = await fetch(url + place, { method: 'POST', headers: sameOrigin, body: form });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('b.png: tersimpan.');
    expect(page).toContain('logo.svg: Jenis berkas tidak diterima');
  });

  test('a form that breaks off in the middle of a file stores nothing of it', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
    const headers = { ...sameOrigin, 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await statusFor(place, { method: 'POST', headers, body: head })).toBe(422);
    expect(readdirSync(join(folder, 'files'), { recursive: true })).toEqual(['incoming']);
    expect(await statusFor(place, { method: 'POST', headers: sameOrigin, body: 'x' })).toBe(422);
  });

  test('a download is an attachment that nothing can run, with its name', async () => {
    const response = await fetch(`${url}/bukti/${id}/berkas`);
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="SK _Tim_ _.pdf"; filename*=UTF-8''SK%20%22Tim%22%20%C3%89.pdf`,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(samples.pdf)).toBe(true);
  });

  test('a drawn document opens in the browser, and is saved when asked', async () => {
    const shown = await fetch(`${url}/dokumen/${id}/berkas`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(shown.headers.get('content-security-policy')).not.toContain('sandbox');
    const saved = await fetch(`${url}/dokumen/${id}/berkas?unduh`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  test('a reader that stops reading does not make the server read on', async () => {
    let produced = 0;
    endless = new Readable({
      read() {
        produced += 65_536;
        this.push(Buffer.alloc(65_536));
      },
    });
    const reading = request(`${url}/bukti/${'b'.repeat(32)}/berkas`);
    await new Promise((done) => reading.end().once('response', (response) => done(response.pause())));
    await new Promise((done) => setTimeout(done, 400));
    const after = produced;
    await new Promise((done) => setTimeout(done, 400));
    expect(produced).toBe(after);
    reading.destroy();
    await expect.poll(() => endless.destroyed).toBe(true);
  });
});

let endless = new Readable({ read() {} });

function makeInside(): Inside {
  mkdirSync(join(folder, 'client/_astro'), { recursive: true });
  writeFileSync(join(folder, 'client/_astro/gaya.abc.css'), 'p{}'.repeat(400));
  writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
  const streaming = { services: services(), scheme: 'http' } as const;
  return {
    publicUrl: url,
    trustedProxy: null,
    maxFileBytes: 1024 * 1024,
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    healthy: async () => true,
    serveStatic: staticFiles(join(folder, 'client')),
    streams: [...evidenceRoutes(streaming), ...documentRoutes(streaming)],
    renderPage: async (req, res, { clientAddress }) => {
      if (req.url?.startsWith('/rusak')) throw new Error('meledak');
      const forwarded = Object.keys(req.headers).filter((name) => name.startsWith('x-forwarded'));
      const status = ['/', '/alamat'].includes(req.url ?? '') ? 200 : 404;
      res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
      res.end(JSON.stringify({ clientAddress, forwarded }));
    },
  };
}

function services(): StreamingServices {
  const files = diskEvidenceFiles({
    folder: join(folder, 'files'),
    maxFileBytes: 1024 * 1024,
    keepFreeBytes: 0,
  });
  return {
    uploadEvidence: async (_session, upload) => {
      uploads.push(upload);
      return files.receive(upload.body, upload.name);
    },
    keepEvidence: async (_session, upload) => files.receive(upload.body, upload.name),
    openEvidence: async (_session, evidenceId) => ({
      stream: evidenceId === id ? Readable.from([samples.pdf]) : endless,
      size: evidenceId === id ? samples.pdf.length : null,
      mediaType: 'application/pdf',
      name: 'SK "Tim" É.pdf',
      disposition: 'attachment',
    }),
    openDocument: async () => ({
      stream: Readable.from([samples.pdf]),
      size: samples.pdf.length,
      mediaType: 'application/pdf',
      name: 'Laporan.pdf',
      disposition: 'inline',
    }),
  };
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** By node:http, which sends a path and a Host as they are given. */
function statusFor(path: string, { method = 'GET', headers = {}, body }: Sent): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end(body);
  });
}
