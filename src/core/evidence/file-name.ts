const maxBytes = 200;
const longestExtension = 10;

/**
 * The name a person gave a file, as data: one path segment, NFC, without control, bidirectional or other invisible
 * characters, at most 200 bytes of UTF-8 with its extension kept. Never used as a path.
 */
export function cleanFileName(given: string): string {
  const visible = lastSegment(given.normalize('NFC')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const tidy = visible
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .normalize('NFC');
  return shorten(tidy) || 'berkas';
}

/** `pdf` of `Laporan.PDF`; empty when there is none. */
export function fileExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function lastSegment(name: string): string {
  return name.split(/[/\\]/).findLast((segment) => !/^[.\s]*$/.test(segment)) ?? '';
}

function shorten(name: string): string {
  if (byteLength(name) <= maxBytes) return name;
  const extension = fileExtension(name);
  const ending =
    extension && byteLength(extension) <= longestExtension ? `.${name.slice(-extension.length)}` : '';
  const stem = ending ? name.slice(0, -ending.length) : name;
  return cut(stem, maxBytes - byteLength(ending)) + ending;
}

function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept.trimEnd();
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
