import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** The bytes from `position`; fewer than `length` at the end. */
export type ReadBytes = (position: number, length: number) => Promise<Buffer>;

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  compressedSize: number;
  /** As the table says; the content may be larger. */
  announcedSize: number;
  headerOffset: number;
}

const maxDirectoryBytes = 4 * 1024 * 1024;
const maxPartBytes = 1024 * 1024;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const endLength = 22;

/** The end record and the longest comment after it. */
export const longestZipEnd = endLength + 0xffff;

/**
 * The table of contents at the end of a ZIP file; null when it is not one whole, plain ZIP from the first byte to the last
 * (something before or after it, ZIP64, or a broken table).
 */
export async function readZipDirectory(read: ReadBytes, size: number): Promise<ZipEntry[] | null> {
  const tail = await read(Math.max(0, size - longestZipEnd), longestZipEnd);
  const at = zipEnd(tail);
  if (at === null) return null;
  const [count, length, start] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  const endPosition = size - tail.length + at;
  if (length > maxDirectoryBytes || start + length !== endPosition) return null;
  const entries = parseEntries(await read(start, length));
  return entries?.length === count ? entries : null;
}

/** Where the end record stands in the last bytes of a file; null when they do not end with one. */
export function zipEnd(tail: Buffer): number | null {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (!tail.subarray(at, at + 4).equals(endSignature)) continue;
    if (at + endLength + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return null;
}

/** The content of a small part; null when it is encrypted, too large or not readable. */
export async function readZipPart(
  read: ReadBytes,
  entry: ZipEntry,
  maxBytes = maxPartBytes,
): Promise<Buffer | null> {
  const content = await unpackZipPart(read, entry, maxBytes);
  return typeof content === 'string' ? null : content;
}

/** The content of a part, or why there is none: more than `maxBytes` whatever the table says, or not readable. */
export async function unpackZipPart(
  read: ReadBytes,
  entry: ZipEntry,
  maxBytes: number,
): Promise<Buffer | 'too-large' | 'unreadable'> {
  if (entry.encrypted) return 'unreadable';
  if (entry.compressedSize > maxBytes) return 'too-large';
  const header = await read(entry.headerOffset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return 'unreadable';
  const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await read(start, entry.compressedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return 'unreadable';
  return promisify(inflateRaw)(packed, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'unreadable',
  );
}

function parseEntries(directory: Buffer): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      compressedSize: directory.readUInt32LE(at + 20),
      announcedSize: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
