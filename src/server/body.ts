import type { IncomingMessage } from 'node:http';

const drainMilliseconds = 20_000;

/** False when the body is announced larger than this; an unannounced one is counted by whoever reads it. */
export function limitBody(req: IncomingMessage, maxBytes: number): boolean {
  return Number(req.headers['content-length'] ?? 0) <= maxBytes;
}

/**
 * Reads what is left of a refused body and throws it away: a browser that is still sending when the connection closes
 * shows a network error and never the answer. Gives up on a sender that takes too long.
 */
export async function drainBody(req: IncomingMessage): Promise<void> {
  if (req.complete || req.destroyed) return;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, drainMilliseconds);
    const finish = () => {
      clearTimeout(timer);
      done();
    };
    req.once('end', finish).once('close', finish).once('error', finish);
    req.resume();
  });
}
