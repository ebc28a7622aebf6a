import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { faceNames, faceOf } from '#reports/fonts/face.ts';
import { linesOf, printable, textWidth } from '#reports/pdf/text-lines.ts';
import { renderPdf } from '#reports/render-pdf.ts';

const style = { fontSize: 10, lineHeight: 1.05, bold: false };
const line = (words: string, width: number) =>
  linesOf([{ ...style, text: words }], width).map((runs) => runs.map(({ text }) => text).join(''));

/** The texts as they are drawn, one a line, with their widths. */
async function drawn(content: unknown): Promise<{ str: string; width: number; transform: number[] }[]> {
  const definition = { content, pageMargins: 40, defaultStyle: { font: 'Liberation Sans', fontSize: 10 } };
  const bytes = await renderPdf(definition as TDocumentDefinitions, () => {});
  const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
}

describe('a face', () => {
  it.each([false, true])(
    'is as wide as it is drawn, or a little wider for want of kerning (bold: %s)',
    async (bold) => {
      const words = ['Penilaian', 'AVATAR', 'Tanggal', '1.234,50%', 'ÀÉñß', 'WWW', 'iiiiii'];
      const measured = words.map((word) => textWidth(word, { fontSize: 10, bold }));
      const widths = (await drawn(words.map((text) => ({ text, bold })))).map(({ width }) => width);
      for (const [at, width] of widths.entries()) {
        expect(measured[at]).toBeGreaterThan(width - 0.05);
        expect(measured[at]).toBeLessThan(width * 1.15 + 0.05);
      }
      expect(widths).toHaveLength(words.length);
    },
  );

  it('has the characters of Indonesian in all four cuts, and no emoji', () => {
    for (const name of faceNames) {
      for (const sign of 'aZ0é–—“”…•□')
        expect(faceOf(name).advance(sign.codePointAt(0) ?? 0)).toBeGreaterThan(0);
      expect(faceOf(name).advance('😀'.codePointAt(0) ?? 0)).toBeNull();
    }
  });
});

describe('the lines of a text', () => {
  it('part it at spaces and at its own breaks', () => {
    expect(line('satu dua tiga', 45)).toEqual(['satu dua', 'tiga']);
    expect(line('satu\ndua\n\ntiga', 400)).toEqual(['satu', 'dua', '', 'tiga']);
  });

  it('part a word wider than the column and lose none of it', () => {
    const lines = line(`awal ${'x'.repeat(50)} akhir`, 60);
    expect(lines.join('').replaceAll(' ', '')).toBe(`awal${'x'.repeat(50)}akhir`);
    for (const one of lines) expect(textWidth(one, style)).toBeLessThanOrEqual(60);
  });

  it('are never fewer than are drawn', async () => {
    const words = 'Rapat TVRI, AVATAR dan Wayan. Tanda-tangan/paraf 12.345,67 '.repeat(12).trim();
    for (const width of [60, 101, 177]) {
      const table = { table: { widths: [width], body: [[words]] }, layout: 'noBorders' };
      const heights = new Set((await drawn(table)).map(({ transform }) => transform[5]));
      expect(heights.size).toBeGreaterThan(3);
      expect(line(words, width).length).toBeGreaterThanOrEqual(heights.size);
    }
  });
});

describe('what can be printed', () => {
  it('has no control sign but the line break, and a box for what the face lacks', () => {
    expect(printable('a\u0000b\tc\r\nd\u202ee\ud83d\ude00f\ufe0f')).toBe('ab c\nde□f');
    expect(printable('cafe\u0301 – “kutip”')).toBe('café – “kutip”');
  });
});
