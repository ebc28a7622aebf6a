import { expect, test } from 'vitest';
import { compareText } from '#core/signature/compare-text.ts';
import { signatureAnchor, signatureAnchors } from '#core/signature/signature-anchor.ts';

const issued = ['LPSE memenuhi 9 dari 16 standar.', `Kepala LPSE, ${signatureAnchor(1)} Sekar Ayuningtyas`];
const compared = (...signed: string[]) => compareText(issued, signed, signatureAnchors);

test('the same words are the same text, however they are broken into lines', () => {
  expect(compared('LPSE  memenuhi\n9 dari 16\tstandar.', issued[1] ?? '')).toEqual({
    complete: true,
    added: [],
  });
});

test('a signing service may take the anchor away, and add its own words', () => {
  const signed = 'Kepala LPSE, Sekar Ayuningtyas Ditandatangani secara elektronik pada 5 April 2026';
  expect(compared(issued[0] ?? '', signed)).toEqual({
    complete: true,
    added: ['Ditandatangani secara elektronik pada 5 April 2026'],
  });
});

test.each([
  ['a word is missing', ['LPSE memenuhi 9 dari standar.', issued[1] ?? '']],
  ['a word is another', ['LPSE memenuhi 8 dari 16 standar.', issued[1] ?? '']],
  ['words changed places', ['LPSE memenuhi 16 dari 9 standar.', issued[1] ?? '']],
  ['a page is missing', [issued[0] ?? '']],
  ['a page was added', [...issued, 'Halaman tambahan']],
  ['pages changed places', issued.toReversed()],
  ['words were put in at many places', ['x LPSE x memenuhi x 9 x dari 16 standar.', issued[1] ?? '']],
  ['a whole text was added', [`${issued[0]} ${'kata '.repeat(300)}`, issued[1] ?? '']],
])('it is another text when %s', (_, signed) => {
  expect(compared(...signed).complete).toBe(false);
});
