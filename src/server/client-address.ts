import type { IncomingMessage } from 'node:http';

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
];

/**
 * Where the request came from: the last X-Forwarded-For value when the configured proxy wrote it, else the socket. The
 * forwarded headers are taken off the request, so that nothing behind believes them.
 */
export function takeClientAddress(req: IncomingMessage, trustedProxy: string | null): string {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = String(req.headers['x-forwarded-for'] ?? '');
  for (const name of forwardedHeaders) delete req.headers[name];
  const last = forwarded.split(',').at(-1)?.trim();
  return peer === trustedProxy && last ? last : peer;
}
