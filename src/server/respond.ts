import type { IncomingMessage, ServerResponse } from 'node:http';
import { serverTexts } from '#text/server.ts';

export type FaultStatus = keyof typeof serverTexts.faults;

/** A fault of the shell itself, as a small page or, where the client asked for it, as JSON. */
export function sendFault(req: IncomingMessage, res: ServerResponse, status: FaultStatus): void {
  const [title, sentence] = serverTexts.faults[status];
  if (status === 405) res.setHeader('Allow', 'GET, HEAD, POST, PUT');
  sendMessage(req, res, status, title, sentence);
}

/** `{ message }` for scripts, a page for people. */
export function sendMessage(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  title: string,
  sentence: string,
): void {
  const id = serverTexts.requestId(String(res.getHeader('X-Request-Id') ?? ''));
  if (wantsJson(req)) sendJson(res, status, { message: sentence });
  else sendPage(res, status, title, [sentence, id]);
}

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

/** A page without style or script: it must work when nothing else does. */
export function sendPage(
  res: ServerResponse,
  status: number,
  title: string,
  lines: readonly string[],
  link?: { href: string; text: string },
): void {
  const paragraphs = lines.map((line) => `<p>${asHtml(line)}</p>`).join('');
  const way = link ? `<p><a href="${asHtml(link.href)}">${asHtml(link.text)}</a></p>` : '';
  const body = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${asHtml(title)}</title><h1>${asHtml(title)}</h1>${paragraphs}${way}</html>`;
  send(res, status, 'text/html; charset=utf-8', body);
}

export function wantsJson(req: IncomingMessage): boolean {
  return (req.headers.accept ?? '').includes('application/json');
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  res.end(res.req.method === 'HEAD' ? undefined : body);
}

function asHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
