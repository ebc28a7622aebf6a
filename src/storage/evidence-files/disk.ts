import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { cleanFileName } from '#core/evidence/file-name.ts';
import { Refusal } from '#core/refusal.ts';
import { mostEmblemBytes } from '#core/region/emblem.ts';
import { detectMediaType, requirePdf, requirePicture } from './media-type.ts';
import type { EvidenceFiles, FileCondition, KeptBytes, OnlyType, ReceivedFile } from './types.ts';

interface DiskOptions {
  folder: string;
  maxFileBytes: number;
  /** Uploads stop while less than this is free, so that texts can still be saved. */
  keepFreeBytes: number;
}

/** Evidence in a local folder: `incoming/` for what is arriving, `ab/abcd…` by SHA-256 for what has arrived. */
export function diskEvidenceFiles(options: DiskOptions): EvidenceFiles {
  return {
    receive: (body, givenName, only, accept) => receive(options, body, givenName, { only, accept }),
    keep: (bytes) => keep(options, bytes),
    check: (sha256) => check(addressOf(options.folder, sha256), sha256),
    open: (sha256) => openStored(addressOf(options.folder, sha256)),
    sweep: (before, isNamed) => sweep(options.folder, before, isNamed),
  };
}

async function receive(
  options: DiskOptions,
  body: Readable,
  givenName: string,
  { only, accept }: { only: OnlyType | undefined; accept: ((bytes: Buffer) => Promise<void>) | undefined },
): Promise<ReceivedFile> {
  await refuseWhenFull(options);
  const name = cleanFileName(givenName);
  const arriving = await newFile(join(options.folder, 'incoming'));
  try {
    const received = await fill(arriving.handle, body, { name, only }, options.maxFileBytes);
    await accept?.(await readFile(arriving.path));
    await settle(arriving, addressOf(options.folder, received.sha256));
    return received;
  } catch (error) {
    await arriving.handle.close();
    await rm(arriving.path, { force: true });
    throw isFull(error) ? new Refusal('storage-full') : error;
  }
}

async function keep(options: DiskOptions, bytes: Uint8Array): Promise<KeptBytes> {
  await mkdir(join(options.folder, 'incoming'), { recursive: true });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const arriving = await newFile(join(options.folder, 'incoming'));
  try {
    await arriving.handle.writeFile(bytes);
    await settle(arriving, addressOf(options.folder, sha256));
    return { sha256, size: bytes.length };
  } catch (error) {
    await arriving.handle.close();
    await rm(arriving.path, { force: true });
    throw isFull(error) ? new Refusal('storage-full') : error;
  }
}

async function check(path: string, sha256: string): Promise<FileCondition> {
  const hash = createHash('sha256');
  try {
    const { stream } = await openStored(path);
    for await (const chunk of stream) hash.update(chunk);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'HILANG';
    throw error;
  }
  return hash.digest('hex') === sha256 ? 'UTUH' : 'RUSAK';
}

async function refuseWhenFull({ folder, maxFileBytes, keepFreeBytes }: DiskOptions): Promise<void> {
  await mkdir(join(folder, 'incoming'), { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < keepFreeBytes + maxFileBytes) throw new Refusal('storage-full');
}

interface ArrivingFile {
  path: string;
  handle: FileHandle;
}

async function newFile(folder: string): Promise<ArrivingFile> {
  const path = join(folder, randomBytes(16).toString('hex'));
  return { path, handle: await open(path, 'wx+', 0o600) };
}

async function fill(
  handle: FileHandle,
  body: Readable,
  { name, only }: { name: string; only: OnlyType | undefined },
  maxBytes: number,
): Promise<ReceivedFile> {
  const [sha256, md5] = [createHash('sha256'), createHash('md5')];
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.length;
    if (only === 'emblem' && size > mostEmblemBytes) throw new Refusal('emblem-too-large');
    if (size > maxBytes) throw new Refusal('file-too-large');
    sha256.update(chunk);
    md5.update(chunk);
    await handle.appendFile(chunk);
  }
  if (size === 0) throw new Refusal('file-empty');
  if (only === 'pdf') await requirePdf(handle);
  if (only === 'emblem') await requirePicture(handle);
  const mediaType = await detectMediaType(handle, size, name);
  return { name, mediaType, size, sha256: sha256.digest('hex'), md5: md5.digest('hex') };
}

/** A fault of the sender is a refusal; the stream stays open, since destroying a request would cut off its response. */
async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  const chunks = body.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = await chunks.next().catch(interrupted);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Lets go of the stream, so that the rest can be drained.
    await chunks.return?.();
  }
}

function interrupted(): never {
  throw new Refusal('upload-interrupted');
}

/** After this the file survives a loss of power: its bytes, its name and its folder are on the disk. */
async function settle(arriving: ArrivingFile, address: string): Promise<void> {
  await arriving.handle.sync();
  await arriving.handle.close();
  const made = await mkdir(dirname(address), { recursive: true });
  await rename(arriving.path, address);
  await syncFolder(dirname(address));
  if (made) await syncFolder(dirname(dirname(address)));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function openStored(path: string): Promise<{ stream: Readable; size: number }> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return { stream: handle.createReadStream(), size };
}

async function sweep(
  folder: string,
  before: Date,
  isNamed: (sha256: string) => Promise<boolean>,
): Promise<number> {
  let removed = 0;
  for (const path of await filesUnder(folder)) {
    const sha256 = path.slice(-64);
    if (!(await isOld(path, before)) || (isAddress(path) && (await isNamed(sha256)))) continue;
    if (await removeOld(path, folder, before)) removed += 1;
  }
  return removed;
}

/** Set aside first and looked at again: the same content may have arrived anew in between. */
async function removeOld(path: string, folder: string, before: Date): Promise<boolean> {
  const aside = join(folder, 'incoming', `${randomBytes(16).toString('hex')}`);
  await rename(path, aside);
  const old = await isOld(aside, before);
  if (old) await rm(aside);
  else await rename(aside, path);
  return old;
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function isOld(path: string, before: Date): Promise<boolean> {
  return (await stat(path)).mtime < before;
}

function isAddress(path: string): boolean {
  return /[/\\][0-9a-f]{2}[/\\][0-9a-f]{64}$/.test(path);
}

function addressOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file address is a SHA-256 in hex.');
  return join(folder, sha256.slice(0, 2), sha256);
}

function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
