import { Agent, request } from 'node:http';

/** One request, as a browser or a script of the application would send it. */
export interface Ask {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Without the header that tells where a form comes from. */
  bare?: true;
}

export interface Answer {
  status: number;
  location: string;
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** @param cookie of the session; empty for somebody who is signed out */
export function send(url: string, ask: Ask, cookie = ''): Promise<Answer> {
  const headers = {
    ...(ask.method === 'GET' || ask.bare ? {} : { 'sec-fetch-site': 'same-origin' }),
    ...(cookie === '' ? {} : { cookie }),
    ...ask.headers,
    ...(ask.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(ask.body)) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${ask.path}`, { agent, method: ask.method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        const body = Buffer.concat(chunks).toString('latin1');
        resolve({ status: statusCode, location: headers.location ?? '', body });
      });
    });
    sent.on('error', reject);
    sent.end(ask.body);
  });
}

export type Fields = Record<string, string | number | readonly string[]>;

/** A form of the application, posted by a script: the answer is JSON. Several values make a list. */
export function form(action: string, fields: Fields, path = '/akun'): Ask {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'object') for (const one of value) body.append(`${name}[]`, one);
    else body.append(name, String(value));
  }
  return {
    method: 'POST',
    path: `${path}?_action=${action}`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  };
}

export function page(path: string): Ask {
  return { method: 'GET', path };
}

/** Runs the work on each, a few at a time, in any order. */
export async function several<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
