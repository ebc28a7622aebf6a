import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#app';
import { citationText, parseCitation } from '#core/catalogue/citation-text.ts';

describe('a citation as text', () => {
  it.each([
    ['MJK54 Ps.6(1)a', { regulation: 'MJK54', article: '6', paragraph: '1', letter: 'a' }],
    ['MJK54 Ps.11a', { regulation: 'MJK54', article: '11', letter: 'a' }],
    ['MJK54 Ps.12A(1)', { regulation: 'MJK54', article: '12A', paragraph: '1' }],
    ['MJK54 Ps.1 angka 23', { regulation: 'MJK54', article: '1', number: '23' }],
    [
      'MJK54 Ps.6(1)a angka 2',
      { regulation: 'MJK54', article: '6', paragraph: '1', letter: 'a', number: '2' },
    ],
    ['MJK54 Mengingat angka 5', { regulation: 'MJK54', article: 'Mengingat', number: '5' }],
    ['MJK54 Menimbang huruf c', { regulation: 'MJK54', article: 'Menimbang', letter: 'c' }],
    ['BGR Penjelasan Pasal 12', { regulation: 'BGR', article: 'Penjelasan Pasal 12' }],
    ['BGR Penjelasan Umum', { regulation: 'BGR', article: 'Penjelasan Umum' }],
  ])('%s is written and read', (text, citation) => {
    expect(citationText(citation)).toBe(text);
    expect(parseCitation(text)).toEqual(citation);
  });

  it('is read in the long form too', () => {
    expect(parseCitation(' MJK54  Pasal 6 ayat (1) huruf a angka 2 ')).toEqual({
      ...{ regulation: 'MJK54', article: '6', paragraph: '1', letter: 'a', number: '2' },
    });
  });

  it.each(['', 'S01.01', 'Perwali 54 tahun 2015', 'MJK54', 'MJK54 Ps.', 'MJK54 Ps.6(1', 'MJK54 Ps.6 atau 7'])(
    'is not what "%s" is',
    (text) => expect(parseCitation(text)).toBeNull(),
  );

  it('reads back every citation of the shipped criteria', () => {
    const { instruments } = loadCatalogue();
    const all = instruments.flatMap(({ legalBasis, standards }) => [
      ...legalBasis,
      ...standards.flatMap(({ criteria }) => criteria.flatMap(({ citations }) => citations)),
    ]);
    expect(all.length).toBeGreaterThan(200);
    for (const citation of all) expect(parseCitation(citationText(citation))).toEqual(citation);
  });
});
