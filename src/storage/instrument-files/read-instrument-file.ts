import { type ChildProcess, fork } from 'node:child_process';
import {
  type ImportFacts,
  type ImportReading,
  refusedReading,
  wholeFile,
} from '#core/catalogue/import-fault.ts';
import type { ReadingTask } from './reading-process.ts';

/** Counted from when the process is ready to read; many times what a checklist takes. */
const deadlineMs = 1200;
const startMs = 10_000;
const memoryMib = 192;

/**
 * Reads an uploaded checklist in a process of its own, which is killed when it takes too long or too much: a file from
 * outside never holds up the server. Files are read one after the other. It throws only when no process can be started.
 */
export function readInstrumentFile(bytes: Uint8Array, facts: ImportFacts): Promise<ImportReading> {
  const reading = last.then(() => readOne({ bytes, facts }));
  last = reading.catch(() => {});
  return reading;
}

let last: Promise<unknown> = Promise.resolve();

async function readOne(task: ReadingTask): Promise<ImportReading> {
  const child = fork(new URL('./reading-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${memoryMib}`],
    // It needs nothing of the server's, least of all its address of the database.
    env: {},
    serialization: 'advanced',
    stdio: 'ignore',
  });
  // Killed in the middle of a message, it would end the server with it.
  child.on('error', () => {});
  try {
    await answerOf(child, startMs);
    child.send(task);
    const answer = await answerOf(child, deadlineMs);
    return answer?.reading ?? tooHeavy;
  } finally {
    child.kill('SIGKILL');
  }
}

const tooHeavy = refusedReading([{ ...wholeFile, code: 'file-too-heavy', value: '' }]);

/** What the child says next; null when it ends or stays silent. */
function answerOf(child: ChildProcess, withinMs: number): Promise<{ reading?: ImportReading } | null> {
  const { promise, resolve, reject } = Promise.withResolvers<{ reading?: ImportReading } | null>();
  const timer = setTimeout(() => resolve(null), withinMs);
  const onMessage = (message: unknown) => resolve(message as { reading?: ImportReading });
  const onExit = () => resolve(null);
  child.on('message', onMessage).on('exit', onExit).on('error', reject);
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', onMessage).off('exit', onExit).off('error', reject);
  });
}
