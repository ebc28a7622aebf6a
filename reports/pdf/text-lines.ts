import { faceOf } from '#reports/fonts/face.ts';

/** Stands for a character the face does not have: a missing glyph is not allowed in an archived PDF. */
const missing = '\u25a1';

/** Of measured text the face adds so much above and below, in parts of the font size. */
const leading = 1.15;

/** How a text is set; sizes in points. */
export interface TextStyle {
  readonly fontSize: number;
  /** Of a line, in parts of the face's own. */
  readonly lineHeight: number;
  readonly bold: boolean;
}

/** A piece of text in one style; whatever else it carries (colour, italics) is kept. */
export interface Run extends TextStyle {
  readonly text: string;
}

export type Line = readonly Run[];

/** What the face can print of a text: no control signs but the line break, a box for every character it lacks. */
export function printable(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]|\p{Cf}|\p{Variation_Selector}|[\u2028\u2029]/gu, '');
  const face = faceOf('normal');
  return Array.from(plain, (sign) =>
    sign === '\n' || face.advance(sign.codePointAt(0) ?? 0) !== null ? sign : missing,
  ).join('');
}

/**
 * The lines of a text in a column of so many points. Kerning is left out and only spaces part words, so that there are
 * never fewer lines than are drawn; a word wider than the column is parted where the column ends.
 */
export function linesOf(runs: readonly Run[], width: number): Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const finish = () => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  for (const run of runs) {
    for (const [at, part] of run.text.split('\n').entries()) {
      if (at > 0) finish();
      for (const word of wordsWithin(part, run, width)) {
        if (line.length > 0 && used + textWidth(word.trimEnd(), run) > width) finish();
        line.push({ ...run, text: word });
        used += textWidth(word, run);
      }
    }
  }
  finish();
  return lines;
}

/** In points; kerning would make it a little less. */
export function textWidth(text: string, { fontSize, bold }: Pick<TextStyle, 'fontSize' | 'bold'>): number {
  const face = faceOf(bold ? 'bold' : 'normal');
  let width = 0;
  for (const sign of text) width += face.advance(sign.codePointAt(0) ?? 0) ?? 1;
  return width * fontSize;
}

function lineHeightOf({ fontSize, lineHeight }: TextStyle): number {
  return fontSize * leading * lineHeight;
}

export function heightOfLine(line: Line, style: TextStyle): number {
  return Math.max(...line.map(lineHeightOf), line.length === 0 ? lineHeightOf(style) : 0);
}

/** Words with the spaces after them; one wider than the column in pieces. */
function wordsWithin(text: string, style: TextStyle, width: number): string[] {
  const words = text.match(/\s*\S+\s*|\s+/g) ?? [];
  return words.flatMap((word) =>
    textWidth(word.trimEnd(), style) <= width ? [word] : pieces(word, style, width),
  );
}

function pieces(word: string, style: TextStyle, width: number): string[] {
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of word) {
    const wide = textWidth(sign, style);
    if (piece !== '' && used + wide > width) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += wide;
  }
  return [...found, piece];
}

function trimmed(line: Run[]): Run[] {
  const last = line.at(-1);
  if (last === undefined) return line;
  return [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
