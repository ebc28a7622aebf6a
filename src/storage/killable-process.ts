import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

interface Limits {
  /** Counted from when the process is ready to work. */
  deadlineMs: number;
  /** Of what it builds out of the file; the process itself gets some more. */
  memoryMib: number;
}

const ownMib = 192;

const startMs = 10_000;

/**
 * Gives tasks to a script in a process of its own, one after the other and each in a fresh one, which is killed when it
 * takes too long or too much: a file from outside never holds up the server. The script calls `answerOneTask`.
 *
 * @returns what asks it: the answer, or null when the process was killed or broke down. Rejects only when none can be started.
 */
export function killableProcess<Task extends object, Answer>(
  script: URL,
  limits: Limits,
): (task: Task) => Promise<Answer | null> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(() => ask<Task, Answer>(script, limits, task));
    last = answer.catch(() => {});
    return answer;
  };
}

/** In the process: works at the one task it is sent once it has said that it is ready, answers and ends. */
export function answerOneTask<Task, Answer>(work: (task: Task) => Promise<Answer>): void {
  // The limit of its heap doesn't count buffers, which a small file can blow up to any size. The thread also keeps the
  // process alive while the work waits for something that does not.
  new Worker(new URL('./memory-watch.ts', import.meta.url), { workerData: Number(process.argv[2]) });
  process.once('message', async (task: Task) => {
    process.send?.({ answer: await work(task) }, () => process.exit());
  });
  process.send?.({ ready: true });
}

async function ask<Task extends object, Answer>(
  script: URL,
  { deadlineMs, memoryMib }: Limits,
  task: Task,
): Promise<Answer | null> {
  const child = fork(script, [String(memoryMib + ownMib)], {
    execArgv: [`--max-old-space-size=${memoryMib}`],
    // It needs nothing of the server's, least of all its address of the database.
    env: {},
    serialization: 'advanced',
    stdio: 'ignore',
  });
  // Killed in the middle of a message, it would end the server with it.
  child.on('error', () => {});
  try {
    await messageOf(child, startMs);
    child.send(task);
    const message = await messageOf<Answer>(child, deadlineMs);
    return message?.answer ?? null;
  } finally {
    child.kill('SIGKILL');
  }
}

/** What the child says next; null when it ends or stays silent. Its channel ends after its last word, its process may before. */
function messageOf<Answer>(child: ChildProcess, withinMs: number): Promise<{ answer?: Answer } | null> {
  const { promise, resolve, reject } = Promise.withResolvers<{ answer?: Answer } | null>();
  const timer = setTimeout(() => resolve(null), withinMs);
  const onMessage = (message: unknown) => resolve(message as { answer?: Answer });
  const onEnd = () => resolve(null);
  child.on('message', onMessage).on('disconnect', onEnd).on('error', reject);
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', onMessage).off('disconnect', onEnd).off('error', reject);
  });
}
