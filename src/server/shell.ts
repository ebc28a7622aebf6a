import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { signInAddress } from '#core/people/return-path.ts';
import { isRefusal } from '#core/refusal.ts';
import { statusOfRefusal } from '#core/refusal-status.ts';
import { refusalSentence } from '#text/id.ts';
import { serverTexts } from '#text/server.ts';
import { drainBody, limitBody } from './body.ts';
import { takeClientAddress } from './client-address.ts';
import { refusalStatus } from './gates.ts';
import { loggedPath } from './log.ts';
import { sendFault, sendJson, sendMessage, wantsJson } from './respond.ts';
import type { StreamRoute } from './routes/route.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { staticFiles } from './static-files.ts';

/** What the shell stands in front of; made by main.ts, and by the tests of the shell. */
export interface Inside {
  publicUrl: string;
  trustedProxy: string | null;
  maxFileBytes: number;
  log: Logger;
  healthy: () => Promise<boolean>;
  serveStatic: ReturnType<typeof staticFiles>;
  streams: readonly StreamRoute[];
  /** Astro's pages. */
  renderPage: (req: IncomingMessage, res: ServerResponse, request: RequestFacts) => Promise<void>;
}

export interface RequestFacts {
  requestId: string;
  clientAddress: string;
  /** Lines of this request carry its id. */
  log: Logger;
}

/** Forms are small; a file travels on its own route. */
const maxFormBytes = 4 * 1024 * 1024;
/** Large ones, without JavaScript; each is limited by the store as it arrives. */
const filesPerForm = 4;

/** An HTTP server that lets nothing unchecked through to the pages. `inside` is asked anew for every request. */
export function createShell(inside: () => Inside | null): Server {
  const limits = {
    maxHeaderSize: 16 * 1024,
    headersTimeout: 15_000,
    requestTimeout: 900_000,
    keepAliveTimeout: 10_000,
  };
  const server = createServer(limits, (req, res) => void answer(inside(), req, res));
  server.maxConnections = 512;
  // Of silence on the socket, either way: a stalled sender or reader.
  server.setTimeout(60_000);
  return server;
}

async function answer(inside: Inside | null, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!inside) return sendFault(req, res, 503);
  const facts = beginRequest(inside, req, res);
  try {
    await dispatch(inside, req, res, facts);
  } catch (error) {
    await answerError(req, res, facts.log, error);
  }
}

function beginRequest(inside: Inside, req: IncomingMessage, res: ServerResponse): RequestFacts {
  const requestId = randomUUID();
  const log = inside.log.child({ requestId });
  const started = performance.now();
  const path = loggedPath(req.url ?? '');
  res.setHeader('X-Request-Id', requestId);
  setSecurityHeaders(res, inside.publicUrl);
  res.on('close', () => {
    const ms = Math.round(performance.now() - started);
    const line = { method: req.method, path, status: res.statusCode, ms };
    log.info(line, res.writableFinished ? 'answered' : 'broken off');
  });
  return { requestId, clientAddress: takeClientAddress(req, inside.trustedProxy), log };
}

async function dispatch(
  inside: Inside,
  req: IncomingMessage,
  res: ServerResponse,
  facts: RequestFacts,
): Promise<void> {
  const path = (req.url ?? '').split('?')[0] ?? '';
  // Machines that ask for the health know the server by its number, not by its name.
  if (path === '/sehat') return sendHealth(inside, res);
  const refused = refusalStatus(req, inside.publicUrl);
  if (refused) return refuse(req, res, refused);
  if (await inside.serveStatic(req, res)) return;
  if (path === '/_image') return sendFault(req, res, 404);
  const stream = inside.streams.find(
    ({ method, path: pattern }) => method === readAs(req) && pattern.test(path),
  );
  if (!limitBody(req, stream ? inside.maxFileBytes * filesPerForm : maxFormBytes))
    return refuse(req, res, 413);
  if (stream) return stream.handle(req, res, { ...stream.path.exec(path)?.groups });
  await inside.renderPage(req, res, facts);
}

function readAs({ method }: IncomingMessage): string | undefined {
  return method === 'HEAD' ? 'GET' : method;
}

async function sendHealth({ healthy }: Inside, res: ServerResponse): Promise<void> {
  const well = await healthy().catch(() => false);
  sendJson(res, well ? 200 : 503, { status: well ? serverTexts.healthy : serverTexts.unhealthy });
}

async function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: 400 | 403 | 405 | 413 | 421,
): Promise<void> {
  await drainBody(req);
  res.setHeader('Connection', 'close');
  sendFault(req, res, status);
}

/** A refusal gets its sentence; anything else is a fault, logged whole once. */
async function answerError(
  req: IncomingMessage,
  res: ServerResponse,
  log: Logger,
  error: unknown,
): Promise<void> {
  if (res.destroyed && isBrokenOff(error)) return;
  if (!isRefusal(error)) log.error({ err: error }, 'fault');
  if (res.destroyed) return;
  await drainBody(req);
  res.setHeader('Connection', 'close');
  if (!isRefusal(error)) return sendFault(req, res, 500);
  if (error.code === 'sign-in-required' && isNavigation(req)) return askToSignIn(req, res);
  const sentence = refusalSentence(error.code);
  sendMessage(req, res, statusOfRefusal(error.code), sentence, sentence);
}

/** The other side went away: nobody's fault. */
function isBrokenOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    isRefusal(error) || ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(code)
  );
}

/** A person who follows a link to a file; scripts and uploads are told. */
function isNavigation(req: IncomingMessage): boolean {
  return readAs(req) === 'GET' && !wantsJson(req);
}

function askToSignIn({ url = '/' }: IncomingMessage, res: ServerResponse): void {
  res.writeHead(303, { Location: signInAddress(url), 'Content-Length': 0 }).end();
}
