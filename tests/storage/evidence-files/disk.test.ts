import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';
import { samples } from '#tests/support/evidence-samples.ts';

const mebibyte = 1024 * 1024;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaji-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a received file can be read again, under its SHA-256', async () => {
  const content = Buffer.concat([samples.pdf, randomBytes(3 * mebibyte)]);
  const received = await store().receive(
    Readable.from(inChunks(content)),
    '../../Laporan\u0000 \u202e2026.pdf',
  );
  expect(received).toEqual({
    name: 'Laporan 2026.pdf',
    mediaType: 'application/pdf',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    md5: createHash('md5').update(content).digest('hex'),
  });
  const { stream, size } = await store().open(received.sha256);
  expect(size).toBe(content.length);
  expect((await buffer(stream)).equals(content)).toBe(true);
});

test('what Kaji wrote is kept whatever it is, and told apart when it is damaged or gone', async () => {
  const content = Buffer.from('tidak ada jenis media yang mengenal ini');
  const kept = await store().keep(content);
  expect(kept).toEqual({
    sha256: createHash('sha256').update(content).digest('hex'),
    size: content.length,
  });
  expect(await store().keep(content)).toEqual(kept);
  expect((await buffer((await store().open(kept.sha256)).stream)).equals(content)).toBe(true);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  expect(await store().check(kept.sha256)).toBe('UTUH');
  const address = join(folder, kept.sha256.slice(0, 2), kept.sha256);
  writeFileSync(address, content.subarray(1));
  expect(await store().check(kept.sha256)).toBe('RUSAK');
  rmSync(address);
  expect(await store().check(kept.sha256)).toBe('HILANG');
});

test('where nothing but a PDF is wanted, anything else is refused and leaves nothing', async () => {
  for (const [name, content] of [
    ['gambar.png', samples.png],
    ['keputusan.pdf', samples.png],
    ['keputusan.pdf', samples.svg],
    ['keputusan.docx', samples.docx],
  ] as const) {
    const received = store().receive(Readable.from([content]), name, 'pdf');
    await expect(received, name).rejects.toMatchObject({ code: 'file-not-pdf' });
  }
  const misnamed = store().receive(Readable.from([samples.pdf]), 'keputusan.png', 'pdf');
  await expect(misnamed).rejects.toMatchObject({ code: 'file-type-mismatch' });
  expect(storedFiles()).toEqual([]);
  await store().receive(Readable.from([samples.pdf]), 'keputusan.pdf', 'pdf');
});

test('the same content twice is one file', async () => {
  const first = await store().receive(Readable.from([samples.png]), 'a.png');
  const second = await store().receive(Readable.from([samples.png]), 'b.png');
  expect(second.sha256).toBe(first.sha256);
  expect(storedFiles()).toHaveLength(1);
});

test.each([
  ['file-empty', samples.empty, 'a.pdf'],
  ['file-type', samples.svg, 'a.svg'],
  ['file-macro', samples.macroWorkbook, 'a.xlsx'],
  ['file-type-mismatch', samples.pdf, 'a.png'],
  ['file-too-large', Buffer.concat([samples.pdf, randomBytes(5 * mebibyte)]), 'a.pdf'],
])('%s leaves nothing behind', async (code, content, name) => {
  await expect(store().receive(Readable.from(inChunks(content)), name)).rejects.toMatchObject({ code });
  expect(storedFiles()).toEqual([]);
});

test('a sender that breaks off leaves nothing behind', async () => {
  const broken = Readable.from(
    (async function* () {
      yield samples.pdf;
      throw new Error('ECONNRESET');
    })(),
  );
  await expect(store().receive(broken, 'a.pdf')).rejects.toMatchObject({ code: 'upload-interrupted' });
  expect(storedFiles()).toEqual([]);
});

test('too large a body is not destroyed, so that an answer can still be sent', async () => {
  const body = Readable.from(inChunks(randomBytes(6 * mebibyte)));
  await expect(store().receive(body, 'a.pdf')).rejects.toMatchObject({ code: 'file-too-large' });
  expect(body.destroyed).toBe(false);
});

test('sweep removes what no row names, and what never finished, but nothing young', async () => {
  const named = await store().receive(Readable.from([samples.pdf]), 'a.pdf');
  const orphan = await store().receive(Readable.from([samples.png]), 'a.png');
  const now = new Date();
  const dayAgo = new Date(now.getTime() - 86_400_000);
  expect(await store().sweep(dayAgo, async () => false)).toBe(0);
  for (const path of storedFiles()) utimesSync(path, dayAgo, dayAgo);
  expect(await store().sweep(now, async (sha256) => sha256 === named.sha256)).toBe(1);
  await expect(store().open(orphan.sha256)).rejects.toThrow('ENOENT');
  expect(storedFiles()).toHaveLength(1);
});

test('an address that is not a hash never reaches the file system', async () => {
  await expect(async () => store().open('../../etc/passwd')).rejects.toThrow('SHA-256');
});

test('a nearly full disk refuses before the first byte', async () => {
  const careful = diskEvidenceFiles({ folder, maxFileBytes: mebibyte, keepFreeBytes: 2 ** 50 });
  await expect(careful.receive(Readable.from([samples.pdf]), 'a.pdf')).rejects.toMatchObject({
    code: 'storage-full',
  });
});

test.runIf(canMount())('a disk that fills up while writing refuses and keeps nothing', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  try {
    const tiny = diskEvidenceFiles({ folder, maxFileBytes: 0.5 * mebibyte, keepFreeBytes: 0 });
    const first = await tiny.receive(Readable.from([samples.pdf, randomBytes(400_000)]), 'a.pdf');
    const large = diskEvidenceFiles({ folder, maxFileBytes: 4 * mebibyte, keepFreeBytes: -4 * mebibyte });
    const body = Readable.from(inChunks(Buffer.concat([samples.pdf, randomBytes(2 * mebibyte)])));
    await expect(large.receive(body, 'b.pdf')).rejects.toMatchObject({ code: 'storage-full' });
    expect(storedFiles()).toHaveLength(1);
    expect((await buffer((await tiny.open(first.sha256)).stream)).length).toBe(first.size);
  } finally {
    execFileSync('umount', [folder]);
  }
});

test('a killed writer leaves no file under an address that is not whole', async () => {
  const writer = spawn(process.execPath, ['tests/support/write-forever.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(writer.stdout, 'data');
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  const whole = storedFiles().filter((path) => !path.includes('incoming'));
  expect(whole.length).toBeGreaterThan(0);
  for (const path of whole) {
    const { stream } = await store().open(path.slice(-64));
    expect(
      createHash('sha256')
        .update(await buffer(stream))
        .digest('hex'),
    ).toBe(path.slice(-64));
  }
});

function store() {
  return diskEvidenceFiles({ folder, maxFileBytes: 4 * mebibyte, keepFreeBytes: 0 });
}

function storedFiles(): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function* inChunks(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}

function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'kaji-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
