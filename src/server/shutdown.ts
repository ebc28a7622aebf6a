import type { Server } from 'node:http';
import type { Logger } from 'pino';

const graceMilliseconds = 25_000;

/** What runs beside the requests. */
export interface Beside {
  /** Begins nothing more, and resolves once what is under way has ended: within the grace. */
  stop(): Promise<void>;
  /** The store, last of all. */
  close(): Promise<void>;
}

/** Ends in order on SIGTERM and SIGINT: what is under way may finish, then the store is closed. At most 30 seconds. */
export function shutDownOnSignal(server: Server, log: Logger, beside: Beside): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log.info({ signal }, 'stopping');
      void stop(server, beside).then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'could not stop in order');
          process.exit(1);
        },
      );
    });
  }
}

/** A process in an unknown state writes nothing more; its keeper starts a new one. */
export function exitOnUncaught(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught');
    process.exit(1);
  });
}

async function stop(server: Server, beside: Beside): Promise<void> {
  const stopped = beside.stop();
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(timer);
  await stopped;
  await beside.close();
}
