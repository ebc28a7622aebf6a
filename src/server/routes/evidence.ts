import type { IncomingMessage, ServerResponse } from 'node:http';
import { cleanFileName } from '#core/evidence/file-name.ts';
import { isRefusal, type Refusal } from '#core/refusal.ts';
import { statusOfRefusal } from '#core/refusal-status.ts';
import { sendJson, sendPage, wantsJson } from '#server/respond.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import { refusalSentence } from '#text/id.ts';
import { serverTexts } from '#text/server.ts';
import { readMultipart } from './read-multipart.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

const workplace = /^\/penilaian\/(?<assessmentId>[0-9a-f]{32})\/(?<criterionId>[A-Za-z0-9.]{1,20})\/bukti$/;

/** Evidence in and out: a raw body per file for scripts, a form for browsers without, a download for both. */
export function evidenceRoutes(streaming: Streaming): StreamRoute[] {
  return [
    { method: 'PUT', path: workplace, handle: (req, res, place) => receiveOne(streaming, req, res, place) },
    { method: 'POST', path: workplace, handle: (req, res, place) => receiveForm(streaming, req, res, place) },
    {
      method: 'GET',
      path: /^\/bukti\/(?<id>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { id = '' }) =>
        sendDownload(res, await streaming.services.openEvidence(sessionCookie(req, streaming.scheme), id)),
    },
  ];
}

async function receiveOne(
  { services, scheme }: Streaming,
  req: IncomingMessage,
  res: ServerResponse,
  place: Record<string, string>,
): Promise<void> {
  const fields = Object.fromEntries(new URL(req.url ?? '', 'http://kaji').searchParams);
  const upload = { ...placeOf(place), fields, name: givenName(req), size: announcedSize(req), body: req };
  sendJson(res, 201, await services.uploadEvidence(sessionCookie(req, scheme), upload));
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
  { services, scheme }: Streaming,
  req: IncomingMessage,
  res: ServerResponse,
  place: Record<string, string>,
): Promise<void> {
  const outcomes: Outcome[] = [];
  const session = sessionCookie(req, scheme);
  await readMultipart(req, async (name, body, fields) => {
    const upload = { ...placeOf(place), fields, name, size: null, body };
    outcomes.push({
      name: cleanFileName(name),
      refusal: await refusalOf(services.uploadEvidence(session, upload)),
    });
  });
  sendOutcomes(req, res, outcomes, `/penilaian/${place['assessmentId']}/${place['criterionId']}`);
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

function placeOf(place: Record<string, string>): { assessmentId: string; criterionId: string } {
  return { assessmentId: place['assessmentId'] ?? '', criterionId: place['criterionId'] ?? '' };
}
