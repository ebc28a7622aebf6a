import { describe, expect, it } from 'vitest';
import { type Citation, formatCitation } from '#core/catalogue/citation.ts';
import { resolveCitation } from '#core/catalogue/regulation.ts';
import { parseRegulation } from '#core/catalogue/regulation-parser.ts';
import { regulationSource } from '#tests/support/small-catalogue.ts';

const { regulation, faults } = parseRegulation(regulationSource);
const resolve = (citation: Omit<Citation, 'regulation'>) =>
  resolveCitation(regulation, { regulation: 'CTH1', ...citation });

describe('parseRegulation', () => {
  it('reads the head and every addressable part', () => {
    expect(faults).toEqual([]);
    expect(regulation).toMatchObject({ code: 'CTH1', subject: 'Layanan Contoh', status: 'BERLAKU' });
    expect(regulation.articles.map(({ name, chapter, section }) => [name, chapter, section])).toEqual([
      ['Menimbang', null, null],
      ['1', 'BAB I KETENTUAN UMUM', null],
      ['2', 'BAB II STANDAR', 'Bagian Kesatu Standar Layanan'],
      ['Penjelasan Pasal 2', 'Penjelasan', null],
    ]);
  });

  it('keeps the marker as printed and the note apart from the law', () => {
    const article = regulation.articles[2];
    expect(article?.provisions[0]?.provisions[1]).toMatchObject({ kind: 'letter', label: 'b', marker: 'b)' });
    expect(article?.notes).toEqual(['huruf b memakai kurung; demikian tercetak.']);
  });

  it.each([
    ['front-matter-missing', 'code: CTH1\n', '', 1],
    ['front-matter-unknown', 'status: BERLAKU', 'status: BERLAKU\nowner: x', 6],
    ['status-unknown', 'status: BERLAKU', 'status: LAMA', 5],
    ['heading-unknown', '# BAB II STANDAR', '### BAB II STANDAR', 21],
    ['note-unknown', '> Catatan: huruf', '> huruf', 34],
    ['outside-article', '# BAB II STANDAR', '# BAB II STANDAR\ntersesat', 22],
    ['indent-wrong', '  b) organisasi.', '   b) organisasi.', 31],
    ['article-twice', '## Pasal 2', '## Pasal 1', 25],
    ['provision-twice', '  b) organisasi.', '  a) organisasi.', 31],
    ['article-empty', 'Cukup jelas.', '', 38],
  ])('finds %s on its line', (code, was, becomes, line) => {
    const found = parseRegulation(regulationSource.replace(was, becomes)).faults;
    expect(found.map((fault) => [fault.code, fault.line])).toContainEqual([code, line]);
  });
});

describe('resolveCitation', () => {
  it.each([
    [{ article: 'Menimbang', letter: 'a' }, 'a. bahwa layanan perlu diatur;'],
    [{ article: '1', number: '1' }, '1. Layanan adalah pelayanan kepada pengguna;'],
    [{ article: '2', paragraph: '1', letter: 'a', number: '2' }, '2) ditetapkan.'],
    [{ article: '2', paragraph: '1', letter: 'a' }, 'a. kebijakan;\n  1. tertulis;\n  2) ditetapkan.'],
    [{ article: 'Penjelasan Pasal 2' }, 'Cukup jelas.'],
  ])('finds %j', (citation, text) => {
    expect(resolve(citation)?.text).toBe(text);
  });

  it('gives the way down to the provision', () => {
    const path = resolve({ article: '2', paragraph: '1', letter: 'b' })?.path;
    expect(path?.map(({ marker }) => marker)).toEqual(['(1)', 'b)']);
  });

  it.each([
    { article: '3' },
    { article: '2', letter: 'a' },
    { article: '2', paragraph: '1', letter: 'c' },
    { article: '2', paragraph: '3' },
  ])('does not invent %j', (citation) => {
    expect(resolve(citation)).toBeNull();
  });

  it('refuses the citation of another regulation', () => {
    expect(resolveCitation(regulation, { regulation: 'CTH2', article: '1' })).toBeNull();
  });
});

describe('formatCitation', () => {
  it.each([
    [{ article: '6', paragraph: '1', letter: 'a' }, 'Pasal 6 ayat (1) huruf a'],
    [{ article: '8', paragraph: '3', number: '5' }, 'Pasal 8 ayat (3) angka 5'],
    [{ article: '12A' }, 'Pasal 12A'],
    [{ article: 'Mengingat', number: '9' }, 'Mengingat angka 9'],
    [{ article: 'Penjelasan Pasal 12' }, 'Penjelasan Pasal 12'],
  ])('writes %j as %s', (citation, words) => {
    expect(formatCitation({ regulation: 'CTH1', ...citation })).toBe(words);
  });
});
