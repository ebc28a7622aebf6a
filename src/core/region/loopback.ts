/** The demo may be loaded while only this machine can reach the application; without PUBLIC_URL (null) that is so. */
export function offersDemo(publicUrl: string | null): boolean {
  return publicUrl === null || isLoopback(publicUrl);
}

/** True while only this machine can reach the application. */
export function isLoopback(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
