import { createHash } from 'node:crypto';

/** What is stored of a token: whoever reads the table cannot use it. */
export function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
