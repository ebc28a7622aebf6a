const longestBytes = 200;
// What Windows refuses in a name; a slash would make a folder on any system.
const forbidden = /[<>:"/\\|?*]/g;
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * A name for a file or a folder that every system takes and people can read: NFC, no character Windows refuses, none of its
 * reserved names, no dot or space at either end, at most `longest` UTF-16 units and 200 bytes. Empty becomes "berkas".
 *
 * @param longest at least 10
 */
export function safeName(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').replace(invisible, '').replace(forbidden, '-').normalize('NFC');
  const name = trimmed(cut(trimmed(plain), longest)) || 'berkas';
  const [stem = ''] = name.split('.');
  return reserved.test(stem.trimEnd()) ? `_${name}`.slice(0, longest) : name;
}

/** What two paths have in common that some system takes for the same one. */
export function samePathKey(path: string): string {
  return path.normalize('NFC').toUpperCase();
}

function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function cut(name: string, longest: number): string {
  let [kept, bytes] = ['', 0];
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > longestBytes || kept.length + character.length > longest) break;
    kept += character;
  }
  return kept;
}
