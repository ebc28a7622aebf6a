/** One file of a ZIP archive. It is stored as it is, so that its size in the archive is its own. */
export interface ZipFile {
  /** Whole, with forward slashes. */
  path: string;
  size: number;
  crc32: number;
}

export interface PlacedFile extends ZipFile {
  /** Where its header begins in the archive. */
  offset: number;
}

const utf8Names = 0x0800;
const [plainVersion, zip64Version] = [20, 45];
const madeByUnix = (3 << 8) | zip64Version;
const readableFile = 0o100644 * 0x10000;
/** What a field of two or four bytes holds when the value stands in a ZIP64 record (APPNOTE 4.4.1.4). */
const [full16, full32] = [0xffff, 0xffffffff];

/** @param modified the wall clock every file bears, `2026-08-10T09:00:00`; ZIP knows no zones */
export function localHeader(file: PlacedFile, modified: string): Buffer {
  const extra = isLarge(file.size) ? zip64Field([file.size, file.size]) : Buffer.alloc(0);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(0x04034b50);
  return Buffer.concat([head, sharedFields(file, modified, extra.length), Buffer.from(file.path), extra]);
}

export function localHeaderLength({ path, size }: ZipFile): number {
  return 30 + Buffer.byteLength(path) + (isLarge(size) ? 20 : 0);
}

export function directoryEntry(file: PlacedFile, modified: string): Buffer {
  const extra = zip64Field(largeFields(file));
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50);
  head.writeUInt16LE(madeByUnix, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(readableFile, 6);
  rest.writeUInt32LE(Math.min(file.offset, full32), 10);
  const fields = sharedFields(file, modified, extra.length);
  return Buffer.concat([head, fields, rest, Buffer.from(file.path), extra]);
}

export function directoryEntryLength(file: PlacedFile): number {
  const large = largeFields(file).length;
  return 46 + Buffer.byteLength(file.path) + (large === 0 ? 0 : 4 + large * 8);
}

export interface Directory {
  count: number;
  offset: number;
  size: number;
}

/** The end of the archive, with the ZIP64 records before it where a count or a position needs them. */
export function endRecords({ count, offset, size }: Directory): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Math.min(count, full16), 8);
  end.writeUInt16LE(Math.min(count, full16), 10);
  end.writeUInt32LE(Math.min(size, full32), 12);
  end.writeUInt32LE(Math.min(offset, full32), 16);
  const large = count >= full16 || isLarge(size) || isLarge(offset);
  return large ? Buffer.concat([zip64End({ count, offset, size }), end]) : end;
}

function zip64End({ count, offset, size }: Directory): Buffer {
  const records = Buffer.alloc(56 + 20);
  records.writeUInt32LE(0x06064b50);
  // Of the rest of this record.
  writeLong(records, 44, 4);
  records.writeUInt16LE(madeByUnix, 12);
  records.writeUInt16LE(zip64Version, 14);
  writeLong(records, count, 24);
  writeLong(records, count, 32);
  writeLong(records, size, 40);
  writeLong(records, offset, 48);
  records.writeUInt32LE(0x07064b50, 56);
  writeLong(records, offset + size, 64);
  records.writeUInt32LE(1, 72);
  return records;
}

/** The 26 bytes that a local header and a directory entry have in common. */
function sharedFields({ path, size, crc32, offset }: PlacedFile, modified: string, extra: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(isLarge(size) || isLarge(offset) ? zip64Version : plainVersion, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt32LE(dosTime(modified), 6);
  fields.writeUInt32LE(crc32, 10);
  fields.writeUInt32LE(Math.min(size, full32), 14);
  fields.writeUInt32LE(Math.min(size, full32), 18);
  fields.writeUInt16LE(Buffer.byteLength(path), 22);
  fields.writeUInt16LE(extra, 24);
  return fields;
}

/** In the order of APPNOTE 4.5.3, each only where its own field is too small. */
function largeFields({ size, offset }: PlacedFile): number[] {
  return [...(isLarge(size) ? [size, size] : []), ...(isLarge(offset) ? [offset] : [])];
}

function zip64Field(values: readonly number[]): Buffer {
  if (values.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(0x0001);
  field.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) writeLong(field, value, 4 + index * 8);
  return field;
}

function isLarge(value: number): boolean {
  return value >= full32;
}

function writeLong(target: Buffer, value: number, at: number): void {
  target.writeBigUInt64LE(BigInt(value), at);
}

/** Date in the upper 16 bits, time in the lower (APPNOTE 4.4.6). */
function dosTime(modified: string): number {
  const { year, month, day, hour, minute, second } = Temporal.PlainDateTime.from(modified);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const clock = (hour << 11) | (minute << 5) | (second >> 1);
  return ((date << 16) | clock) >>> 0;
}
