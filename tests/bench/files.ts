import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Demo, inState, unitHead } from './demo.ts';
import { answered } from './load.ts';
import { interleaved, type Line, memoryLine, slower } from './measure.ts';
import { memoryOf, peakMemory } from './server-memory.ts';

const mebibytes = 20;
const readers = 8;

interface Place {
  url: string;
  pid: number;
}

/** A large file in, beside its bytes on the disk; and out, to somebody who takes them slowly. */
export async function files(demo: Demo, { url, pid }: Place): Promise<Line[]> {
  const cookie = await demo.cookieOf(unitHead);
  const { id, criteria } = await inState(await demo.as(unitHead), 'DRAF');
  const folder = mkdtempSync(join(tmpdir(), 'kaji-bench-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const before = memoryOf(pid);
  const peaks: number[] = [];
  let evidenceId = '';
  const upload = async () => {
    const file = aPdf();
    const began = performance.now();
    const peak = await peakMemory(pid, async () => {
      const path = `/penilaian/${id}/${criteria[0]}/bukti?documentDate=${aRecentDate()}`;
      const headers = { 'x-file-name': 'besar.pdf', 'content-type': 'application/pdf' };
      const { body } = await answered(agent, { url, cookie }, { method: 'PUT', path, headers, body: file });
      ({ evidenceId } = JSON.parse(body));
    });
    if (peak !== null) peaks.push(peak);
    return performance.now() - began;
  };
  const times = await interleaved(5, {
    upload,
    write: () => lasting(aPdf(), (file) => writeFileSync(join(folder, 'besar'), file, { flush: true })),
    digest: () => lasting(aPdf(), (file) => digests(file)),
  });
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
  return [
    slower(`${mebibytes} MiB uploaded`, times.upload, 'written and synced', times.write),
    slower(`${mebibytes} MiB uploaded`, times.upload, 'SHA-256 and MD5 alone', times.digest),
    memoryLine(`server while ${mebibytes} MiB arrive`, before, peaks.length > 0 ? Math.max(...peaks) : null),
    await slowReaders(`/bukti/${evidenceId}/berkas`, cookie, { url, pid }),
  ];
}

async function slowReaders(path: string, cookie: string, { url, pid }: Place): Promise<Line> {
  const before = memoryOf(pid);
  const sockets = Array.from({ length: readers }, () => stoppedReader(url, path, cookie));
  const peak = await peakMemory(pid, () => sleep(3000));
  for (const socket of sockets) socket.destroy();
  const what = `server while ${readers} readers of ${mebibytes} MiB stand still`;
  return memoryLine(what, before, peak);
}

/** Asks, and then never reads what the system does not take by itself. */
function stoppedReader(url: string, path: string, cookie: string): Socket {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`);
  return socket;
}

function lasting(file: Buffer, work: (file: Buffer) => unknown): number {
  const began = performance.now();
  work(file);
  return performance.now() - began;
}

/** The two that the store keeps. */
function digests(file: Buffer): Buffer[] {
  return ['sha256', 'md5'].map((name) => createHash(name).update(file).digest());
}

/** Never the same twice, since the store keeps equal content once. */
function aPdf(): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(mebibytes * 2 ** 20)]);
}

function aRecentDate(): string {
  return Temporal.Now.plainDateISO('UTC').subtract({ days: 60 }).toString();
}
