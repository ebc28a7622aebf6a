import { setTimeout as pause } from 'node:timers/promises';

/** Work that is done again and again until it is stopped. */
export interface Rounds {
  /** Starts no further round, and resolves once the one under way has ended. */
  stop(): Promise<void>;
}

/** Does the work at once and then `everyMs` after it ended, so that no two rounds overlap. A fault ends its round only. */
export function startRounds(
  work: (stopped: () => boolean) => Promise<void>,
  { everyMs, onFault }: { everyMs: number; onFault: (error: unknown) => void },
): Rounds {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await work(() => signal.aborted).catch(onFault);
      await pause(everyMs, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
