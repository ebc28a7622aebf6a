import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { eachShell } from '#tests/support/shell.ts';

const shell = eachShell();
const content = randomBytes(5000);
const path = `/paket/${'a'.repeat(32)}/berkas`;

beforeEach(() => {
  shell.pack = {
    size: content.length,
    mediaType: 'application/zip',
    name: 'Paket.zip',
    version: 'v1',
    read: async ({ start, end }) => Readable.from([content.subarray(start, end)]),
  };
});

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(shell.url + path, { method, headers });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

describe('a download that can be taken up again', () => {
  test('says how long it is, what stands for it and that parts can be had', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { response, body } = await ask({}, method);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-length': '5000',
        'accept-ranges': 'bytes',
        etag: '"v1"',
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="Paket.zip"; filename*=UTF-8''Paket.zip`,
      });
      expect(body).toEqual(method === 'GET' ? content : Buffer.alloc(0));
    }
  });

  test('gives any part, and only it', async () => {
    const position = fc.integer({ min: 0, max: content.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, position, async (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const { response, body } = await ask({ Range: `bytes=${start}-${end}` });
        expect(response.status).toBe(206);
        expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/5000`);
        expect(body).toEqual(content.subarray(start, end + 1));
      }),
      { numRuns: 30 },
    );
    expect((await ask({ Range: 'bytes=4990-' })).body).toEqual(content.subarray(4990));
    expect((await ask({ Range: 'bytes=-10' })).body).toEqual(content.subarray(4990));
    expect((await ask({ Range: 'bytes=-9999' })).body).toEqual(content);
    expect((await ask({ Range: 'bytes=0-999999' })).body).toEqual(content);
  });

  test('refuses a part there is not', async () => {
    for (const range of [
      'bytes=5000-',
      'bytes=9-3',
      'bytes=-0',
      'bytes=-',
      'bytes=x-y',
      'bytes=1',
      'bytes=',
    ]) {
      const { response, body } = await ask({ Range: range });
      expect([range, response.status, response.headers.get('content-range')]).toEqual([
        range,
        416,
        'bytes */5000',
      ]);
      expect(body).toHaveLength(0);
    }
  });

  test('is sent whole for several parts at once, another unit, a HEAD and another version', async () => {
    for (const headers of [
      { Range: 'bytes=0-1,5-6' },
      { Range: 'lines=1-2' },
      { Range: 'bytes=5-', 'If-Range': '"v0"' },
      { Range: 'bytes=5-', 'If-Range': 'W/"v1"' },
      { Range: 'bytes=5-', 'If-Range': 'Mon, 10 Aug 2026 02:00:00 GMT' },
    ]) {
      const { response, body } = await ask(headers);
      expect([headers, response.status]).toEqual([headers, 200]);
      expect(body).toEqual(content);
    }
    expect((await ask({ Range: 'bytes=5-' }, 'HEAD')).response.status).toBe(200);
    const same = await ask({ Range: 'bytes=5-', 'If-Range': '"v1"' });
    expect([same.response.status, same.body]).toEqual([206, content.subarray(5)]);
  });

  test('that breaks off is taken up where it broke, to the same bytes', async () => {
    const got = await firstBytes(2000);
    const rest = await ask({ Range: `bytes=${got.length}-`, 'If-Range': '"v1"' });
    expect(Buffer.concat([got, rest.body])).toEqual(content);
  });

  test('ends the connection and says so in the log when its source fails', async () => {
    shell.pack.read = async () =>
      Readable.from(
        (async function* () {
          yield content.subarray(0, 100);
          throw new Error('rusak di tengah');
        })(),
      );
    await expect(ask()).rejects.toThrow();
    await expect.poll(() => shell.lines.join()).toContain('rusak di tengah');
  });

  test('waits for a reader that stands still', async () => {
    let produced = 0;
    const piece = Buffer.alloc(65_536);
    shell.pack.size = 2 ** 31;
    shell.pack.read = async () =>
      (async function* () {
        for (; produced < 2 ** 31; produced += piece.length) yield piece;
      })();
    const reading = request(shell.url + path).on('error', () => {});
    await new Promise((done) => reading.end().once('response', (response) => done(response.pause())));
    let before = -1;
    // It comes to rest, far from the end.
    await expect
      .poll(
        () => {
          const rested = produced === before;
          before = produced;
          return rested;
        },
        { interval: 300, timeout: 15_000 },
      )
      .toBe(true);
    expect(produced).toBeLessThan(64 * 2 ** 20);
    reading.destroy();
  });
});

function firstBytes(count: number): Promise<Buffer> {
  shell.pack.read = async ({ start, end }) => Readable.from([content.subarray(start, Math.min(end, count))]);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sent = request(shell.url + path, (response) => {
      response.on('error', () => {});
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (Buffer.concat(chunks).length < count) return;
        sent.destroy();
        shell.pack.read = async ({ start, end }) => Readable.from([content.subarray(start, end)]);
        resolve(Buffer.concat(chunks));
      });
    });
    sent.on('error', reject).end();
  });
}
