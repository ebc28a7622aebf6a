import {
  type Directory,
  directoryEntry,
  directoryEntryLength,
  endRecords,
  localHeader,
  localHeaderLength,
  type PlacedFile,
  type ZipFile,
} from './zip-records.ts';

/** A part of something: from `start` up to, not including, `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/** An archive that is known to the byte before any of it is made. */
export interface ZipArchive<F extends ZipFile> {
  modified: string;
  files: readonly (F & PlacedFile)[];
  directory: Directory;
  size: number;
}

/**
 * Where everything of an archive of these files stands. Nothing is compressed: most evidence is already, and only so are
 * its length and every byte range known beforehand.
 */
export function layOut<F extends ZipFile>(files: readonly F[], modified: string): ZipArchive<F> {
  let offset = 0;
  const placed = files.map((file) => {
    const at = offset;
    offset += localHeaderLength(file) + file.size;
    return { ...file, offset: at };
  });
  const size = placed.reduce((sum, file) => sum + directoryEntryLength(file), 0);
  const directory = { count: placed.length, offset, size };
  return { modified, files: placed, directory, size: offset + size + endRecords(directory).length };
}

/**
 * The bytes of a range of the archive, made while they are asked for.
 *
 * @param read the bytes of a range of one file
 */
export async function* bytesOf<F extends ZipFile>(
  archive: ZipArchive<F>,
  range: ByteRange,
  read: (file: F, range: ByteRange) => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const { files, modified, directory } = archive;
  for (const file of files) {
    if (file.offset >= range.end) return;
    const content = file.offset + localHeaderLength(file);
    if (content + file.size <= range.start) continue;
    yield* partOf(range, file.offset, content - file.offset, () => localHeader(file, modified));
    const wanted = within(range, content, file.size);
    if (wanted !== null) yield* read(file, wanted);
  }
  let at = directory.offset;
  for (const some of batches(files)) {
    const length = some.reduce((sum, file) => sum + directoryEntryLength(file), 0);
    yield* partOf(range, at, length, () => Buffer.concat(some.map((file) => directoryEntry(file, modified))));
    at += length;
  }
  yield* partOf(range, at, archive.size - at, () => endRecords(directory));
}

/** What the range wants of a piece, which is made only then. */
function* partOf(range: ByteRange, at: number, length: number, make: () => Buffer): Generator<Buffer> {
  const wanted = within(range, at, length);
  if (wanted !== null) yield make().subarray(wanted.start, wanted.end);
}

/** The range as a piece of this length at this place sees it; null when it wants nothing of it. */
function within({ start, end }: ByteRange, at: number, length: number): ByteRange | null {
  const wanted = { start: Math.max(start - at, 0), end: Math.min(end - at, length) };
  return wanted.start < wanted.end ? wanted : null;
}

const batchSize = 500;

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
}
