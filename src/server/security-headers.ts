import type { ServerResponse } from 'node:http';

/** For everything that is not a page: endpoints, files, errors. Pages bring their own policy and replace this one. */
const strictPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  'Content-Security-Policy': strictPolicy,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: it makes browsers send "Origin: null" with a form, which the gate refuses.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'X-Frame-Options': 'DENY',
} as const;

/** Set first on every response; what a handler writes itself takes precedence. */
export function setSecurityHeaders(res: ServerResponse, publicUrl: string): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (publicUrl.startsWith('https:')) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
}
