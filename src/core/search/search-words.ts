/** The words somebody looks for, folded; none where nothing was typed. */
export function searchWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Whether every word occurs, whatever its case and accents. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Small letters without accents; of the length of its NFC input, so that places in it are places in that. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^ -~\s]/g, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase();
}
