/** `__Host-` binds the cookie to this very host and to https; browsers refuse the prefix over plain http. */
export const sessionCookieNames = { https: '__Host-kaji_sesi', http: 'kaji_sesi' } as const;

export const deviceCookieNames = { https: '__Host-kaji_perangkat', http: 'kaji_perangkat' } as const;

export function schemeOf(publicUrl: string): 'https' | 'http' {
  return publicUrl.startsWith('https:') ? 'https' : 'http';
}
