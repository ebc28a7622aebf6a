import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '#app';
import { sendFault } from './respond.ts';
import type { Inside, RequestFacts } from './shell.ts';

/** What a page finds in `Astro.locals` before the middleware has looked at the session. */
interface PageLocals extends RequestFacts {
  app: App;
}

type AstroHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: () => Promise<void>,
  locals: PageLocals,
) => Promise<void>;

/** The built pages, with the app in their locals. An address without a page gets the page `/404`. */
export async function loadPages(entry: string, app: App): Promise<Inside['renderPage']> {
  const { handler }: { handler: AstroHandler } = await import(pathToFileURL(resolve(entry)).href);
  return async (req, res, facts) => {
    const locals = { app, ...facts };
    nameCharset(res);
    const notFound = async () => {
      req.url = '/404';
      await handler(req, res, async () => sendFault(req, res, 404), locals);
    };
    await handler(req, res, notFound, locals);
  };
}

/** Astro leaves the charset out of its headers; a browser that guesses can be led to guess wrong. */
function nameCharset(res: ServerResponse): void {
  const writeHead = res.writeHead.bind(res);
  res.writeHead = (status: number, headers?: unknown) => {
    const given = { ...(headers as Record<string, string> | undefined) };
    const type = given['content-type'];
    if (type?.startsWith('text/') && !type.includes('charset'))
      given['content-type'] = `${type}; charset=utf-8`;
    return writeHead(status, given);
  };
}
