import type { IncomingMessage } from 'node:http';
import { sessionCookieNames } from '#core/people/session-cookie.ts';

/** The token in the session cookie; null when there is none. Over https only the name that no sister site can set counts. */
export function sessionCookie(req: IncomingMessage, scheme: keyof typeof sessionCookieNames): string | null {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.split('=', 2);
    if (name?.trim() === sessionCookieNames[scheme] && value) return value.trim();
  }
  return null;
}
