/** The code in what somebody typed or pasted: the code itself, in groups, or the whole address. Null for anything else. */
export function documentCode(typed: string): string | null {
  const last = typed.trim().split('/').at(-1) ?? '';
  return hexOf(last, 32);
}

/** A SHA-256 as commands print it: any case, with white space, with or without the name of the file behind it. */
export function sha256In(typed: string): string | null {
  const [found] = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i.exec(typed) ?? [];
  return found?.toLowerCase() ?? hexOf(typed, 64);
}

function hexOf(text: string, length: number): string | null {
  const plain = text.replaceAll(/[\s-]/g, '').toLowerCase();
  return plain.length === length && /^[0-9a-f]+$/.test(plain) ? plain : null;
}
