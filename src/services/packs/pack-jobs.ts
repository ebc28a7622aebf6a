import { Refusal } from '#core/refusal.ts';

/** A pack on its way. It outlives no restart of the process; what it made does. */
export interface PackJob {
  /** Of the pack too. */
  readonly id: string;
  readonly assessmentId: string;
  /** The id of the person, and the only one who gets it. */
  readonly askedBy: string;
  readonly state: 'DIBUAT' | 'SELESAI' | 'GAGAL';
  /** 0 … 1 */
  readonly progress: number;
}

/** What the work hears and tells. */
export interface PackWork {
  id: string;
  /** The application is closing. */
  signal: AbortSignal;
  /** @param ratio 0 … 1 */
  report(ratio: number): void;
  /** Hears of what went wrong beside the work. */
  onFault(error: unknown): void;
}

export interface PackJobs {
  /**
   * Begins in the background. Who already has a pack of the assessment on its way gets that one. Refuses
   * `rendering-busy` when too many are.
   */
  start(of: Pick<PackJob, 'assessmentId' | 'askedBy'>, work: (work: PackWork) => Promise<void>): PackJob;
  find(id: string): PackJob | null;
  /** The person's newest about the assessment. */
  latest(of: Pick<PackJob, 'assessmentId' | 'askedBy'>): PackJob | null;
  /** Resolves when the job has ended, well or not. */
  ended(id: string): Promise<void>;
  /** Stops what is under way. */
  close(): Promise<void>;
}

interface Parts {
  newId: () => string;
  onFault: (error: unknown) => void;
}

interface Entry {
  job: PackJob;
  end: Promise<void>;
}

/** Each reads all its evidence from the disk. */
const mostAtOnce = 10;
const mostRemembered = 200;

/** The one registry of an application. */
export function createPackJobs({ newId, onFault }: Parts): PackJobs {
  const entries = new Map<string, Entry>();
  const closing = new AbortController();
  const { signal } = closing;

  async function run(entry: Entry, work: (work: PackWork) => Promise<void>): Promise<void> {
    const report = (progress: number) => {
      entry.job = { ...entry.job, progress };
    };
    try {
      await work({ id: entry.job.id, signal, report, onFault });
      entry.job = { ...entry.job, state: 'SELESAI', progress: 1 };
    } catch (error) {
      entry.job = { ...entry.job, state: 'GAGAL' };
      if (!signal.aborted) onFault(error);
    }
  }

  const latest: PackJobs['latest'] = ({ assessmentId, askedBy }) => {
    const own = ({ job }: Entry) => job.assessmentId === assessmentId && job.askedBy === askedBy;
    return [...entries.values()].findLast(own)?.job ?? null;
  };

  return {
    start(of, work) {
      const last = latest(of);
      if (last?.state === 'DIBUAT') return last;
      refuseWhenBusy(entries);
      forgetOldest(entries);
      const job: PackJob = { id: newId(), ...of, state: 'DIBUAT', progress: 0 };
      const entry: Entry = { job, end: Promise.resolve() };
      entries.set(job.id, entry);
      entry.end = run(entry, work);
      return job;
    },
    find: (id) => entries.get(id)?.job ?? null,
    latest,
    ended: async (id) => entries.get(id)?.end,
    close: async () => {
      closing.abort();
      await Promise.all([...entries.values()].map(({ end }) => end));
    },
  };
}

function refuseWhenBusy(entries: Map<string, Entry>): void {
  const running = [...entries.values()].filter(({ job }) => job.state === 'DIBUAT');
  if (running.length >= mostAtOnce) throw new Refusal('rendering-busy');
}

function forgetOldest(entries: Map<string, Entry>): void {
  if (entries.size < mostRemembered) return;
  const oldest = [...entries].find(([, { job }]) => job.state !== 'DIBUAT');
  if (oldest !== undefined) entries.delete(oldest[0]);
}
