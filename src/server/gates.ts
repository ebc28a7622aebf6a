import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#core/region/loopback.ts';

const safeMethods = ['GET', 'HEAD'];
const knownMethods = [...safeMethods, 'POST', 'PUT'];

/** Who may ask, decided before anything is read. The number is the status of the refusal; null lets it pass. */
export function refusalStatus(req: IncomingMessage, publicUrl: string): 400 | 403 | 405 | 421 | null {
  // A database holds no NUL in its texts.
  if (!req.url?.startsWith('/') || req.url.includes('%00') || !URL.canParse(`http://kaji${req.url}`))
    return 400;
  if (!isKnownHost(req.headers.host, publicUrl)) return 421;
  if (!knownMethods.includes(req.method ?? '')) return 405;
  return isSameOrigin(req, publicUrl) ? null : 403;
}

/** On this machine alone, any of its names will do: another site's name that points here will not. */
function isKnownHost(host: string | undefined, publicUrl: string): boolean {
  const { host: expected, port } = new URL(publicUrl);
  if (host?.toLowerCase() === expected) return true;
  return isLoopback(publicUrl) && loopbackNames(port).includes(host ?? '');
}

/** Sites of one city are same-site to each other, so same-site is not enough. */
function isSameOrigin({ method, headers }: IncomingMessage, publicUrl: string): boolean {
  if (safeMethods.includes(method ?? '')) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin === publicUrl) return true;
  const { port } = new URL(publicUrl);
  return isLoopback(publicUrl) && loopbackNames(port).some((name) => headers.origin === `http://${name}`);
}

function loopbackNames(port: string): string[] {
  const suffix = port === '' ? '' : `:${port}`;
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => name + suffix);
}
