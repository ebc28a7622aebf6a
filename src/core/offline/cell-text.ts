/**
 * A text as it is after a way through a spreadsheet: lines ended by a line feed alone, nothing around it, and without the
 * characters XML cannot carry. Texts that are equal so are equal for a comparison with a workbook.
 */
export function cellText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .trim();
}

/** The word of a list that is meant, whatever its case, its spaces and whether it is the code or its label; else null. */
export function wordOf<Word extends string>(text: string, words: readonly Word[]): Word | null {
  const given = plainWord(text);
  return words.find((word) => plainWord(word) === given) ?? null;
}

// The label of a code is the code in lower case with spaces: "TIDAK_DILAKUKAN" and "Tidak Dilakukan".
function plainWord(text: string): string {
  return text
    .replaceAll(/[\s_\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
