import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { ByteRange } from './zip-archive.ts';

type Open = () => Promise<{ stream: Readable; size: number }>;

/** What a whole file proved to be. */
export interface FileFacts {
  size: number;
  /** Hex. */
  sha256: string;
  crc32: number;
}

/** A stored file is no longer what its row says. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** Reads a file once. Rejects as `open` does, and when the disk cannot read it. */
export async function factsOf(open: Open): Promise<FileFacts> {
  const { stream } = await open();
  const hash = createHash('sha256');
  let [size, checksum] = [0, 0];
  for await (const chunk of stream) {
    hash.update(chunk);
    checksum = crc32(chunk, checksum);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex'), crc32: checksum };
}

/**
 * A range of a file. The whole of it is read and hashed whatever the range, and the last piece is handed over only once
 * the file has proved to be the one that is expected: nobody gets wrong bytes to the end.
 *
 * @throws DamagedFile, and as `open` does
 */
export async function* checkedBytes(
  open: Open,
  expected: Pick<FileFacts, 'size' | 'sha256'>,
  { start, end }: ByteRange,
): AsyncGenerator<Buffer> {
  const { stream, size } = await open();
  try {
    if (size !== expected.size) throw new DamagedFile(expected.sha256);
    const hash = createHash('sha256');
    let held: Buffer | null = null;
    let at = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      const piece = chunk.subarray(Math.max(start - at, 0), Math.max(end - at, 0));
      at += chunk.length;
      if (piece.length === 0) continue;
      if (held !== null) yield held;
      held = piece;
    }
    if (at !== expected.size || hash.digest('hex') !== expected.sha256)
      throw new DamagedFile(expected.sha256);
    if (held !== null) yield held;
  } finally {
    stream.destroy();
  }
}
