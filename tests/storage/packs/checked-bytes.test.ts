import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkedBytes, DamagedFile, factsOf } from '#storage/packs/checked-bytes.ts';

const pieces = ['satu ', 'dua ', 'tiga'].map((text) => Buffer.from(text));
const content = Buffer.concat(pieces);
const sha256 = createHash('sha256').update(content).digest('hex');

function opened(chunks: readonly Buffer[], size = content.length) {
  const stream = Readable.from(chunks);
  return { stream, open: async () => ({ stream, size }) };
}

test('the facts of a file are those of all its pieces', async () => {
  const facts = { size: content.length, sha256, crc32: crc32(content) };
  expect(await factsOf(opened(pieces).open)).toEqual(facts);
});

test('every range is the slice of the file', async () => {
  for (let start = 0; start < content.length; start += 1) {
    for (let end = start + 1; end <= content.length; end += 1) {
      const bytes = checkedBytes(opened(pieces).open, { size: content.length, sha256 }, { start, end });
      expect(Buffer.concat(await Array.fromAsync(bytes))).toEqual(content.subarray(start, end));
    }
  }
});

test('a range of a damaged file is never handed over to its end, wherever the damage is', async () => {
  const damaged = [...pieces.slice(0, 2), Buffer.from('TIGA')];
  for (const range of [
    { start: 0, end: content.length },
    { start: 0, end: 3 },
    { start: 6, end: 8 },
  ]) {
    const got: Buffer[] = [];
    const { open, stream } = opened(damaged);
    const reading = (async () => {
      for await (const piece of checkedBytes(open, { size: content.length, sha256 }, range)) got.push(piece);
    })();
    await expect(reading).rejects.toThrow(DamagedFile);
    expect(Buffer.concat(got).length).toBeLessThan(range.end - range.start);
    expect(stream.destroyed).toBe(true);
  }
});

test('a file of another length is not begun', async () => {
  const bytes = checkedBytes(opened(pieces, 99).open, { size: content.length, sha256 }, { start: 0, end: 1 });
  await expect(Array.fromAsync(bytes)).rejects.toThrow(DamagedFile);
});
