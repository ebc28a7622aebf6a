import type { IncomingMessage } from 'node:http';
import { sessionCookieName } from '#core/session-cookie.ts';

/** The token in the session cookie; null when there is none. */
export function sessionCookie(req: IncomingMessage): string | null {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.split('=', 2);
    if (name?.trim() === sessionCookieName && value) return value.trim();
  }
  return null;
}
