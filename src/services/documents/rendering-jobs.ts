import type { Readable } from 'node:stream';
import { Refusal } from '#core/refusal.ts';
import type { ReportDocument, ReportKind, SideDocument } from '#reports/document.ts';
import { reportFileName } from '#reports/file-name.ts';
import type { Renderer } from '#reports/render.ts';
import type { DocumentFiles } from '#storage/document-files.ts';

/** What a document is about; whoever asks after the job must be able to see that. */
export interface DocumentSubject {
  /** `daerah`: a quarter's report nobody has begun to write. */
  kind: 'penilaian' | 'laporan' | 'daerah' | 'penetapan';
  id: string;
}

/** A document on its way. It outlives no restart of the process: asking again starts it again. */
export interface DocumentJob {
  readonly id: string;
  readonly kind: ReportKind;
  readonly subject: DocumentSubject;
  /** The id of the person, and the only one who gets it: a document shows what its asker may see. */
  readonly askedBy: string;
  readonly fileName: string;
  readonly state: 'DIBUAT' | 'SELESAI' | 'GAGAL';
  /** 0 … 1 */
  readonly progress: number;
}

export interface RenderingJobs {
  /** Begins in the background. Refuses `rendering-busy` when too many wait. */
  start(document: ReportDocument, subject: DocumentSubject, askedBy: string): DocumentJob;
  find(id: string): DocumentJob | null;
  /** Resolves when the job has ended, well or not. */
  ended(id: string): Promise<void>;
  /** Of a job that is SELESAI. */
  open(id: string): Promise<{ stream: Readable; size: number }>;
  /** For whoever waits for it; kept nowhere. Refuses `rendering-failed`, and `rendering-busy` for one example too many. */
  draw(document: ReportDocument | SideDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Parts {
  renderer: Renderer;
  files: DocumentFiles;
  newId: () => string;
  /** Hears of what failed and why; the person only hears that it did. */
  onFault: (error: unknown) => void;
}

interface Entry {
  job: DocumentJob;
  file: string;
  end: Promise<void>;
}

const mostAtOnce = 40;
const mostRemembered = 500;

/** The one registry of an application. A document of the same model is drawn once and then found on the disk. */
export function createRenderingJobs({ renderer, files, newId, onFault }: Parts): RenderingJobs {
  const entries = new Map<string, Entry>();
  let drawing = 0;
  const update = (entry: Entry, changes: Partial<DocumentJob>) => {
    entry.job = { ...entry.job, ...changes };
  };

  async function work(entry: Entry, document: ReportDocument): Promise<void> {
    try {
      if (!(await files.has(entry.file))) {
        const bytes = await renderer.render(document, (progress) => update(entry, { progress }));
        await files.keep(entry.file, bytes);
      }
      update(entry, { state: 'SELESAI', progress: 1 });
    } catch (error) {
      update(entry, { state: 'GAGAL' });
      onFault(error);
    }
  }

  return {
    start(document, subject, askedBy) {
      refuseWhenBusy(entries);
      forgetOldest(entries);
      const job = { ...freshJob(newId(), document), subject, askedBy };
      const entry: Entry = { job, file: fileOf(document), end: Promise.resolve() };
      entries.set(entry.job.id, entry);
      entry.end = work(entry, document);
      return entry.job;
    },
    find: (id) => entries.get(id)?.job ?? null,
    ended: async (id) => entries.get(id)?.end,
    async open(id) {
      const entry = entries.get(id);
      if (entry?.job.state !== 'SELESAI') throw new Refusal('not-found');
      return files.open(entry.file);
    },
    async draw(document) {
      if (document.kind === 'preview' && drawing >= mostAtOnce) throw new Refusal('rendering-busy');
      drawing += 1;
      try {
        return await renderer.render(document);
      } catch (error) {
        onFault(error);
        throw new Refusal('rendering-failed');
      } finally {
        drawing -= 1;
      }
    },
    close: () => renderer.close(),
  };
}

function refuseWhenBusy(entries: Map<string, Entry>): void {
  const running = [...entries.values()].filter(({ job }) => job.state === 'DIBUAT');
  if (running.length >= mostAtOnce) throw new Refusal('rendering-busy');
}

function freshJob(id: string, document: ReportDocument): Omit<DocumentJob, 'subject' | 'askedBy'> {
  const { kind } = document;
  return { id, kind, fileName: reportFileName(document), state: 'DIBUAT', progress: 0 };
}

/** The hash in the model's seal covers everything a document draws. */
function fileOf({ kind, model }: ReportDocument): string {
  return `${model.seal.modelHash}-${kind}.${kind === 'assessor-workbook' ? 'xlsx' : 'pdf'}`;
}

function forgetOldest(entries: Map<string, Entry>): void {
  if (entries.size < mostRemembered) return;
  const oldest = [...entries].find(([, { job }]) => job.state !== 'DIBUAT');
  if (oldest !== undefined) entries.delete(oldest[0]);
}
