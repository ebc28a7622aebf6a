import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '#services/context.ts';
import { form, send } from '#tests/e2e/authorisation/client.ts';
import type { RunningServer } from '#tests/support/server.ts';
import { type Demo, inState, unitHead } from './demo.ts';
import { type Line, memoryLine, part, slower } from './measure.ts';
import { memoryOf, peakMemory } from './server-memory.ts';

const count = 2000;
const fileBytes = Math.ceil((4 * 2 ** 30) / count);

/**
 * A pack of 2.000 different files and 4 GiB: prepared, then sent through a socket, beside reading the same files. A second
 * server sends it, one that has drawn nothing.
 */
export async function pack(
  demo: Demo,
  { url, pid }: RunningServer,
  start: () => Promise<RunningServer>,
): Promise<Line[]> {
  const context = await demo.as(unitHead);
  const cookie = await demo.cookieOf(unitHead);
  const draft = await inState(context, 'DRAF');
  const files = writeFiles(join(demo.app.config.dataFolder, 'evidence'));
  await handIn(demo, context, draft, files);
  const before = memoryOf(pid);
  const digests = await lasting(() => readAll(files, true));
  const preparing = await measured(pid, () => prepared(url, cookie, draft.id));
  const reading = await lasting(() => readAll(files, false));
  const sender = await start();
  const small = memoryOf(sender.pid);
  const sending = await measured(sender.pid, () => drained(sender.url + preparing.result, cookie));
  await sender.stop();
  const what = `a pack of ${count} files, ${(sending.result / 2 ** 30).toFixed(2)} GiB,`;
  return [
    slower(`${what} prepared`, [preparing.ms], 'its files read and hashed', [digests.ms]),
    {
      what: `${what} sent`,
      measured: rate(sending.result, sending.ms),
      baseline: `its files read: ${rate(count * fileBytes, reading.ms)}`,
      ratio: part(sending.ms / reading.ms),
    },
    memoryLine(`server while ${what} is prepared`, before, preparing.peak),
    memoryLine(`server while ${what} is sent`, small, sending.peak),
  ];
}

interface StoredFile {
  path: string;
  sha256: string;
}

/** No two alike, since the store keeps equal content once. */
function writeFiles(folder: string): StoredFile[] {
  const bytes = randomBytes(fileBytes);
  return Array.from({ length: count }, (_, number) => {
    bytes.writeUInt32LE(number);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = join(folder, sha256.slice(0, 2), sha256);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return { path, sha256 };
  });
}

/** Rows for the files, spread over the criteria of the draft, which is then handed in as it is. */
async function handIn(
  { db }: Demo,
  { actor, newId }: Context,
  draft: { id: string; criteria: string[] },
  files: readonly StoredFile[],
): Promise<void> {
  const { unit_id } = await db
    .selectFrom('assessments')
    .select('unit_id')
    .where('id', '=', draft.id)
    .executeTakeFirstOrThrow();
  const at = new Date().toISOString();
  for (const [index, { sha256 }] of files.entries()) {
    const id = newId();
    await db
      .insertInto('evidence')
      .values({
        id,
        unit_id,
        period_id: null,
        kind: 'DOKUMEN',
        title: `Bukti contoh ${index + 1}`,
        document_number: null,
        document_date: at.slice(0, 10),
        confidentiality: 'TERBUKA',
        sha256,
        md5: sha256.slice(0, 32),
        size: fileBytes,
        media_type: 'application/pdf',
        file_name: 'contoh.pdf',
        uploaded_by: actor.userId,
        uploaded_at: at,
        deleted_by: null,
        deleted_at: null,
        version: 1,
      })
      .execute();
    await db
      .insertInto('evidence_links')
      .values({
        id: newId(),
        assessment_id: draft.id,
        criterion_id: draft.criteria[index % draft.criteria.length] ?? '',
        finding_id: null,
        evidence_id: id,
        page: '',
        remark: '',
        linked_by: actor.userId,
        linked_at: at,
        removed_by: null,
        removed_at: null,
        version: 1,
      })
      .execute();
  }
  await db
    .updateTable('assessments')
    .set((eb) => ({
      state: 'DIAJUKAN',
      submitted_at: at,
      submitted_by: actor.userId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', draft.id)
    .execute();
}

/** Asks as the page does. Gives the path of the file. */
async function prepared(url: string, cookie: string, assessmentId: string): Promise<string> {
  const { status, body } = await send(url, form('preparePack', { assessmentId }), cookie);
  if (status !== 200) throw new Error(`preparePack answered ${status}: ${body.slice(0, 300)}`);
  const path = `/paket/${JSON.parse(body).data.packId}/berkas`;
  for (;;) {
    const { ok } = await fetch(url + path, { method: 'HEAD', headers: { cookie } });
    if (ok) return path;
    await sleep(100);
  }
}

/** Takes all of it and keeps nothing. Gives how much it was. */
async function drained(url: string, cookie: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get(url, { headers: { cookie } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    response.on('error', reject).on('end', () => resolve(bytes));
  }).on('error', reject);
  return promise;
}

async function readAll(files: readonly StoredFile[], hashing: boolean): Promise<void> {
  for (const { path } of files) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) if (hashing) hash.update(chunk);
  }
}

async function measured<T>(pid: number, work: () => Promise<T>) {
  let took = { result: null as T, ms: 0 };
  const peak = await peakMemory(pid, async () => {
    took = await lasting(work);
  });
  return { ...took, peak };
}

async function lasting<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}

function rate(bytes: number, ms: number): string {
  return `${((bytes / 2 ** 20 / ms) * 1000).toFixed(0)} MiB/s`;
}
