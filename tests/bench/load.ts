import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask } from '#tests/e2e/authorisation/client.ts';
import { median } from './measure.ts';

export interface Load {
  perSecond: number;
  /** Of every request, in milliseconds. */
  times: number[];
}

interface Reply {
  status: number;
  body: string;
}

interface Wish {
  url: string;
  cookie?: string;
  connections?: number;
  seconds?: number;
  /** Milliseconds between two requests of a connection; 0 keeps the server busy. */
  pause?: number;
}

/** Asks without a pause over connections that stay open. Throws on any answer but a 2xx. */
export async function load(wish: Wish, next: (connection: number) => Ask): Promise<Load> {
  const { connections = 20, seconds = 1.5, pause = 0 } = wish;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const connection = async (number: number) => {
    while (performance.now() < end) {
      const sent = performance.now();
      await answered(agent, wish, next(number));
      times.push(performance.now() - sent);
      if (pause > 0) await sleep(pause);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  agent.destroy();
  return { perSecond: (times.length * 1000) / (performance.now() - began), times };
}

/** One request on a connection that stays open. */
export async function answered(agent: Agent, { url, cookie = '' }: Wish, ask: Ask): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const headers = {
    ...(ask.method === 'GET' ? {} : { 'sec-fetch-site': 'same-origin' }),
    ...(cookie === '' ? {} : { cookie }),
    ...ask.headers,
    ...(ask.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(ask.body)) }),
  };
  const sent = request(`${url}${ask.path}`, { agent, method: ask.method, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
    );
  });
  sent.on('error', reject);
  sent.end(ask.body);
  const reply = await promise;
  if (reply.status < 200 || reply.status > 299)
    throw new Error(`${ask.method} ${ask.path} answered ${reply.status}: ${reply.body.slice(0, 300)}`);
  return reply;
}

/** The middle round. */
export function requestsPerSecond(rounds: readonly Load[]): number {
  return median(rounds.map(({ perSecond }) => perSecond));
}

export function timesOf(rounds: readonly Load[]): number[] {
  return rounds.flatMap(({ times }) => times);
}
