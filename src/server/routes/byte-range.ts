import type { IncomingMessage } from 'node:http';

/** From `start` up to, not including, `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * What part a request wants of something (RFC 9110, 14). Null: all of it, also where several parts are asked for at once,
 * and where `If-Range` names another version than `version`. `'unsatisfiable'`: there is no such part.
 */
export function rangeWanted(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { size, version }: { size: number; version: string },
): ByteRange | 'unsatisfiable' | null {
  const { range } = headers;
  const condition = headers['if-range'];
  if (method !== 'GET' || range === undefined || !/^bytes=/i.test(range)) return null;
  if (condition !== undefined && condition !== `"${version}"`) return null;
  const [one = '', ...others] = range.slice('bytes='.length).split(',');
  return others.length > 0 ? null : parseRange(one.trim(), size);
}

function parseRange(text: string, size: number): ByteRange | 'unsatisfiable' {
  const [, from = '', to = ''] = /^(\d{0,15})-(\d{0,15})$/.exec(text) ?? [];
  if (from === '' && to === '') return 'unsatisfiable';
  const range =
    from === ''
      ? { start: Math.max(size - Number(to), 0), end: size }
      : { start: Number(from), end: to === '' ? size : Math.min(Number(to) + 1, size) };
  return range.start < range.end ? range : 'unsatisfiable';
}
