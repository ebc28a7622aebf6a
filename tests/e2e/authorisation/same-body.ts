import { newId } from '#tests/support/workplace.ts';
import type { Answer, Ask } from './client.ts';

const ids = /\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/g;

/** The same request with ids that nothing has. */
export function elsewhere(ask: Ask): Ask {
  const others = new Map<string, string>();
  const other = (id: string) => {
    const known = others.get(id) ?? (id.length === 32 ? newId() : newId() + newId());
    others.set(id, known);
    return known;
  };
  const body = typeof ask.body === 'string' ? ask.body.replace(ids, other) : ask.body;
  return { ...ask, path: ask.path.replace(ids, other), ...(body === undefined ? {} : { body }) };
}

/** What an answer says, without what is new in every answer and without the ids that were sent. */
export function bodyOf({ body }: Answer, ask: Ask): string {
  const sent = new Set(
    [...ask.path.matchAll(ids), ...String(ask.body ?? '').matchAll(ids)].map(([id]) => id),
  );
  return body
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'request')
    .replace(ids, (id) => (sent.has(id) ? 'id' : id));
}
