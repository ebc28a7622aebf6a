import type { APIContext } from 'astro';
import { deviceCookieNames, schemeOf, sessionCookieNames } from '#core/people/session-cookie.ts';

type Jar = Pick<APIContext, 'cookies' | 'locals'>;

const year = 365 * 24 * 60 * 60;
const linkCookie = 'kaji_tautan';

export function sessionToken(jar: Jar): string | null {
  return jar.cookies.get(sessionCookieNames[scheme(jar)])?.value ?? null;
}

/** Ends with the browser; the server ends it earlier. */
export function keepSession(jar: Jar, token: string): void {
  jar.cookies.set(sessionCookieNames[scheme(jar)], token, attributes(jar));
}

export function dropSession(jar: Jar): void {
  jar.cookies.delete(sessionCookieNames[scheme(jar)], attributes(jar));
}

export function deviceToken(jar: Jar): string | null {
  return jar.cookies.get(deviceCookieNames[scheme(jar)])?.value ?? null;
}

export function keepDevice(jar: Jar, token: string): void {
  jar.cookies.set(deviceCookieNames[scheme(jar)], token, { ...attributes(jar), maxAge: year });
}

/** A one-time link on its way to the next page, which shows it once. */
export function handOverLink(jar: Jar, link: { name: string; path: string }): void {
  jar.cookies.set(linkCookie, link, { ...attributes(jar), maxAge: 60 });
}

export function takeLink(jar: Jar): { name: string; path: string } | null {
  const cookie = jar.cookies.get(linkCookie);
  if (cookie === undefined) return null;
  jar.cookies.delete(linkCookie, attributes(jar));
  const { name, path } = cookie.json() as Record<string, unknown>;
  return typeof name === 'string' && typeof path === 'string' ? { name, path } : null;
}

function attributes(jar: Jar) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: scheme(jar) === 'https' } as const;
}

function scheme({ locals }: Jar): 'https' | 'http' {
  return schemeOf(locals.app.config.publicUrl ?? '');
}
