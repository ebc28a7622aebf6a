/**
 * Where to go after the sign-in: a path of this application, or the home page for anything else, so that no link leads
 * through the sign-in to a stranger's site.
 */
export function returnPath(wanted: string | null | undefined): string {
  const origin = 'http://kaji.invalid';
  const url = wanted?.startsWith('/') ? URL.parse(wanted, origin) : null;
  if (url === null || url.origin !== origin) return '/';
  const path = url.pathname + url.search + url.hash;
  // `//host` and `/\host` are other sites to a browser.
  if (/^\/[/\\]/.test(path) || path.length > 2000) return '/';
  return path.startsWith('/masuk') || path.startsWith('/keluar') ? '/' : path;
}

/** Where to sign in and then come back to a path. */
export function signInAddress(here: string): string {
  return `/masuk?${new URLSearchParams({ kembali: returnPath(here) })}`;
}
