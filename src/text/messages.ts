/** What is said at the top of the page after something was done, by the word in `?pesan=`. */
const messages = {
  tersimpan: 'Perubahan telah disimpan.',
  diajukan: 'Penilaian telah diajukan, dan isinya dibekukan.',
  ditarik: 'Pengajuan telah ditarik; penilaian kembali menjadi draf.',
  masuk: 'Anda telah masuk.',
  keluar: 'Anda telah keluar.',
} as const;

export type MessageCode = keyof typeof messages;

/** Null for a missing or unknown word: an address never puts its own sentence on a page. */
export function flashOf(code: string | null): { kind: 'success'; text: string } | null {
  if (code === null || !Object.hasOwn(messages, code)) return null;
  return { kind: 'success', text: messages[code as MessageCode] };
}

/** The address of a page with the word on what was done. */
export function withMessage(path: string, code: MessageCode): string {
  return `${path}${path.includes('?') ? '&' : '?'}pesan=${code}`;
}
