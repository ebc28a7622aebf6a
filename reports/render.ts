import { Worker } from 'node:worker_threads';
import type { ReportDocument, SideDocument, WorkerReply } from './document.ts';

type Drawn = ReportDocument | SideDocument;

export interface Renderer {
  /**
   * The document's bytes. One document at a time, the others wait; `onProgress` gets 0 … 1.
   * Rejects with RenderFailure.
   */
  render(document: Drawn, onProgress?: (ratio: number) => void): Promise<Uint8Array>;
  /** Stops the worker; what still waits is rejected. */
  close(): Promise<void>;
}

class RenderFailure extends Error {
  override readonly name = 'RenderFailure';
  readonly reason: 'deadline' | 'failed' | 'closed';

  constructor(reason: RenderFailure['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** A big report needs 300-500 MB; one that needs more must take down its worker and not the server. */
const workerMemory = { maxOldGenerationSizeMb: 1024 };

/**
 * Draws documents off the main thread, since drawing blocks its thread for seconds. A document that takes longer than
 * the deadline is given up: its worker is killed, the next one gets a new worker.
 */
export function createRenderer({ deadlineMs }: { deadlineMs: number }): Renderer {
  let worker: Worker | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function turn(document: Drawn, onProgress: (ratio: number) => void): Promise<Uint8Array> {
    if (closed) throw new RenderFailure('closed', 'The renderer is closed.');
    worker ??= startWorker();
    const current = worker;
    try {
      return await drawn(current, document, deadlineMs, onProgress);
    } catch (error) {
      // Whatever went wrong, the next document starts on a fresh worker.
      worker = null;
      await current.terminate();
      throw closed ? new RenderFailure('closed', 'The renderer was closed meanwhile.') : error;
    }
  }

  return {
    render(document, onProgress = () => {}) {
      const result = last.then(() => turn(document, onProgress));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      closed = true;
      await worker?.terminate();
      await last;
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: workerMemory });
  // An idle worker must not keep the process alive.
  worker.unref();
  return worker;
}

function drawn(
  worker: Worker,
  document: Drawn,
  deadlineMs: number,
  onProgress: (ratio: number) => void,
): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const giveUp = () =>
    reject(new RenderFailure('deadline', `${document.kind} took more than ${deadlineMs} ms.`));
  const timer = setTimeout(giveUp, deadlineMs);
  const onMessage = (reply: WorkerReply) => {
    if ('progress' in reply) onProgress(reply.progress);
    else if ('bytes' in reply) resolve(reply.bytes);
    else reject(new RenderFailure('failed', reply.failure));
  };
  const onError = (error: unknown) => reject(new RenderFailure('failed', String(error)));
  const onExit = (code: number) =>
    reject(new RenderFailure('failed', `The worker stopped with code ${code}.`));
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  worker.postMessage(document);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}
