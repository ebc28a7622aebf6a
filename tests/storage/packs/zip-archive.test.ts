import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZipDirectory, readZipPart } from '#storage/evidence-files/zip-directory.ts';
import { type ByteRange, bytesOf, layOut, type ZipArchive } from '#storage/packs/zip-archive.ts';
import type { ZipFile } from '#storage/packs/zip-records.ts';

const modified = '2026-08-10T09:00:02';

type Held = ZipFile & { content: Buffer };

function held(path: string, content: Buffer): Held {
  return { path, size: content.length, crc32: crc32(content), content };
}

async function part(archive: ZipArchive<Held>, range: ByteRange): Promise<Buffer> {
  return collected(
    bytesOf(archive, range, async function* ({ content }, { start, end }) {
      yield content.subarray(start, end);
    }),
  );
}

async function collected(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(bytes));
}

const few = [
  held('Paket/SHA256SUMS', Buffer.from('0  a\n')),
  held('Paket/kosong.txt', Buffer.alloc(0)),
  held('Paket/bukti/S01 Kebijakan/é 中.pdf', Buffer.from('%PDF-1.7 '.repeat(40))),
];

describe('a ZIP archive', () => {
  test('is read back whole by another reader, names, sizes and contents', async () => {
    const archive = layOut(few, modified);
    const whole = await part(archive, { start: 0, end: archive.size });
    expect(whole).toHaveLength(archive.size);
    const read = async (at: number, length: number) => whole.subarray(at, at + length);
    const entries = (await readZipDirectory(read, whole.length)) ?? [];
    expect(entries.map(({ name, method }) => [name, method])).toEqual(few.map(({ path }) => [path, 0]));
    for (const [index, entry] of entries.entries()) {
      expect(await readZipPart(read, entry)).toEqual(few[index]?.content);
      // The name is marked as UTF-8, and the checksum stands before the content.
      expect(whole.readUInt16LE(entry.headerOffset + 6)).toBe(0x0800);
      expect(whole.readUInt32LE(entry.headerOffset + 14)).toBe(few[index]?.crc32);
    }
  });

  test('is the same in every part as in the whole', async () => {
    const archive = layOut(few, modified);
    const whole = await part(archive, { start: 0, end: archive.size });
    const position = fc.integer({ min: 0, max: archive.size });
    await fc.assert(
      fc.asyncProperty(position, position, async (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(await part(archive, range)).toEqual(whole.subarray(range.start, range.end));
      }),
      { numRuns: 500 },
    );
  });

  test('with nothing in it is a ZIP still', async () => {
    const archive = layOut<Held>([], modified);
    const whole = await part(archive, { start: 0, end: archive.size });
    expect(await readZipDirectory(async (at, length) => whole.subarray(at, at + length), 22)).toEqual([]);
  });
});

describe('a ZIP archive beyond the old limits', () => {
  const zeros = async function* (_file: ZipFile, { start, end }: ByteRange) {
    for (let at = start; at < end; at += 65_536) yield Buffer.alloc(Math.min(65_536, end - at));
  };

  test('of more than 65.535 files counts them in the ZIP64 record', async () => {
    const files = Array.from({ length: 70_000 }, (_, n) => ({ path: `P/${n}`, size: 1, crc32: 0 }));
    const archive = layOut(files, modified);
    const end = await collected(bytesOf(archive, { start: archive.size - 98, end: archive.size }, zeros));
    expect([end.readUInt32LE(0), end.readUInt32LE(56), end.readUInt32LE(76)]).toEqual([
      0x06064b50, 0x07064b50, 0x06054b50,
    ]);
    expect([end.readBigUInt64LE(24), end.readUInt16LE(76 + 10)]).toEqual([70_000n, 0xffff]);
    const start = Number(end.readBigUInt64LE(48));
    expect(start + Number(end.readBigUInt64LE(40))).toBe(Number(end.readBigUInt64LE(64)));
    const [first] = [await collected(bytesOf(archive, { start, end: start + 46 }, zeros))];
    expect(first?.readUInt32LE(0)).toBe(0x02014b50);
    // The middle of the directory, reached without the entries before it.
    const middle = archive.directory.offset + Math.floor(archive.directory.size / 2);
    const around = await collected(bytesOf(archive, { start: middle, end: middle + 200 }, zeros));
    expect(around.includes(Buffer.from('PK\x01\x02', 'latin1'))).toBe(true);
  });

  test('of more than 4 GiB tells large sizes and far positions, and is read from its end at once', async () => {
    const large = 5 * 2 ** 30;
    const files = [
      { path: 'P/besar.bin', size: large, crc32: 1 },
      { path: 'P/sesudah.txt', size: 4, crc32: 2 },
    ];
    const archive = layOut(files, modified);
    const header = await collected(bytesOf(archive, { start: 0, end: 61 }, zeros));
    expect([header.readUInt16LE(4), header.readUInt32LE(18), header.readUInt16LE(28)]).toEqual([
      45, 0xffffffff, 20,
    ]);
    expect([header.readUInt16LE(41), header.readBigUInt64LE(45)]).toEqual([1, BigInt(large)]);
    const { offset } = archive.directory;
    const tail = await collected(bytesOf(archive, { start: offset, end: archive.size }, zeros));
    const second = tail.indexOf(Buffer.from('PK\x01\x02', 'latin1'), 4);
    expect([tail.readUInt32LE(second + 42), tail.readUInt16LE(second + 30)]).toEqual([0xffffffff, 12]);
    const position = Number(tail.readBigUInt64LE(second + 46 + 'P/sesudah.txt'.length + 4));
    const there = await collected(bytesOf(archive, { start: position, end: position + 47 }, zeros));
    expect(there.toString('latin1')).toContain('PK\x03\x04');
    expect(there.toString('latin1')).toContain('P/sesudah.txt');
  });
});
