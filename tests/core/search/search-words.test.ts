import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, hasWords, searchWords } from '#core/search/search-words.ts';

describe('search words', () => {
  test('are found in any order, whatever their case and accents', () => {
    expect(hasWords('Laporan Pemantauan Séwa Server', searchWords('server SEWA'))).toBe(true);
    expect(hasWords('Laporan Pemantauan Séwa Server', searchWords('server jaringan'))).toBe(false);
  });

  test('are none where nothing was typed', () => {
    expect(searchWords('  \t ')).toEqual([]);
  });

  test('keep their places when folded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text).length === text.normalize('NFC').length,
      ),
    );
  });
});
