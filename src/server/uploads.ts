import type { IncomingMessage, ServerResponse } from 'node:http';
import { cleanFileName } from '#core/evidence/file-name.ts';
import { isRefusal, type Refusal } from '#core/refusal.ts';
import { statusOfRefusal } from '#core/refusal-status.ts';
import { refusalSentence } from '#text/id.ts';
import { serverTexts } from '#text/server.ts';
import { sendJson, sendPage, wantsJson } from './respond.ts';
import { readMultipart } from './routes/read-multipart.ts';
import type { Streaming, StreamRoute, Upload } from './routes/route.ts';
import { sessionCookie } from './session-cookie.ts';

/** Where a file goes. */
interface Destination {
  path: RegExp;
  take(session: string | null, upload: Upload, place: Record<string, string>): Promise<object>;
  /** The page the form stood on. */
  page(place: Record<string, string>): string;
}

/** The two ways in: a raw body per file for scripts, a form for browsers without. */
export function uploadRoutes({ scheme }: Streaming, { path, take, page }: Destination): StreamRoute[] {
  const takeAs = (req: IncomingMessage, place: Record<string, string>): Take => {
    const session = sessionCookie(req, scheme);
    return (upload) => take(session, upload, place);
  };
  return [
    { method: 'PUT', path, handle: (req, res, place) => receiveOne(req, res, takeAs(req, place)) },
    {
      method: 'POST',
      path,
      handle: (req, res, place) => receiveForm(req, res, takeAs(req, place), page(place)),
    },
  ];
}

type Take = (upload: Upload) => Promise<object>;

async function receiveOne(req: IncomingMessage, res: ServerResponse, take: Take): Promise<void> {
  const fields = Object.fromEntries(new URL(req.url ?? '', 'http://kaji').searchParams);
  sendJson(res, 201, await take({ fields, name: givenName(req), size: announcedSize(req), body: req }));
}

function givenName(req: IncomingMessage): string {
  const header = String(req.headers['x-file-name'] ?? '');
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

function announcedSize(req: IncomingMessage): number | null {
  const length = req.headers['content-length'];
  return length === undefined ? null : Number(length);
}

interface Outcome {
  name: string;
  refusal: Refusal | null;
}

/** Every file gets its own answer: one that is refused does not take the others with it. */
async function receiveForm(
  req: IncomingMessage,
  res: ServerResponse,
  take: Take,
  back: string,
): Promise<void> {
  const outcomes: Outcome[] = [];
  await readMultipart(req, async (name, body, fields) => {
    const refusal = await refusalOf(take({ fields, name, size: null, body }));
    outcomes.push({ name: cleanFileName(name), refusal });
  });
  sendOutcomes(req, res, outcomes, back);
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

function sendOutcomes(req: IncomingMessage, res: ServerResponse, outcomes: Outcome[], back: string): void {
  const refused = outcomes.find((outcome) => outcome.refusal)?.refusal;
  if (!refused) {
    res.writeHead(303, { Location: back }).end();
    return;
  }
  const lines = outcomes.map(({ name, refusal }) =>
    refusal ? serverTexts.uploadRefused(name, refusalSentence(refusal.code)) : serverTexts.uploadKept(name),
  );
  const status = statusOfRefusal(refused.code);
  if (wantsJson(req)) sendJson(res, status, { message: lines.join('\n') });
  else sendPage(res, status, serverTexts.uploadTitle, lines, { href: back, text: serverTexts.back });
}
