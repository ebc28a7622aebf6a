import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Actor } from '#core/people/actor.ts';
import { createRenderer } from '#reports/render.ts';
import type { Context, Workplace } from '#services/context.ts';
import { createRenderingJobs } from '#services/documents/rendering-jobs.ts';
import { diskDocumentFiles } from '#storage/document-files.ts';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';
import type { TestDatabase } from './databases.ts';
import { threeInstruments } from './three-instruments.ts';

export interface TestWorkplace extends Workplace {
  db: TestDatabase['db'];
  /** What `now()` answers; a test sets it to travel in time. */
  clock: { at: string };
  as(actor: Actor): Context;
}

/** A real workplace on a test's database, its files in `folder`, with a clock that stands at 10 August 2026, 09.00 WIB. */
export function aWorkplace(
  { db }: TestDatabase,
  catalogue: Catalogue = threeInstruments(),
): TestWorkplace & { folder: string } {
  const clock = { at: '2026-08-10T02:00:00.000Z' };
  const folder = mkdtempSync(join(tmpdir(), 'kaji-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const documents = createRenderingJobs({
    renderer: createRenderer({ deadlineMs: 60_000 }),
    files: diskDocumentFiles(join(folder, 'documents')),
    newId,
    onFault: (error) => console.error(error),
  });
  onTestFinished(() => documents.close());
  const workplace: Workplace = {
    read: db,
    write: (work) => db.transaction().execute(work),
    catalogue,
    documents,
    files: diskEvidenceFiles({ folder, maxFileBytes: 2 ** 20, keepFreeBytes: 0 }),
    publicUrl: 'https://kaji.example',
    now: () => clock.at,
    newId,
  };
  return { ...workplace, db, clock, folder, as: (actor) => ({ ...workplace, actor }) };
}

export function newId(): string {
  return randomBytes(16).toString('hex');
}
