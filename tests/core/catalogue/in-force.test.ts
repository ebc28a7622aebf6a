import { expect, test } from 'vitest';
import { catalogueOn, versionIn } from '#core/catalogue/in-force.ts';
import { smallCatalogue, smallInstrument } from '#tests/support/small-catalogue.ts';

const shipped = smallCatalogue([
  smallInstrument({ version: 1 }),
  smallInstrument({ version: 2, title: 'Usulan kedua' }),
  smallInstrument({ code: 'WEBSITE' }),
]);

const own = (version: number, effectiveFrom: string) => ({
  instrument: smallInstrument({ version, title: `Edisi ${version} daerah`, status: 'DITETAPKAN' }),
  effectiveFrom,
});

const titleOn = (date: string, published = [own(2, '2026-10-01'), own(3, '2027-01-01')]) =>
  catalogueOn(shipped, published, date).instruments.map(({ title }) => title);

test('a region follows its own versions from their day on, and the newest proposal before the first', () => {
  expect(titleOn('2026-09-30')).toEqual(['Usulan kedua', 'Instrumen Contoh']);
  expect(titleOn('2026-10-01')).toEqual(['Edisi 2 daerah', 'Instrumen Contoh']);
  expect(titleOn('2027-01-01')).toEqual(['Edisi 3 daerah', 'Instrumen Contoh']);
});

test('a later proposal never replaces what a decree has set, nor takes its number', () => {
  const later = { ...shipped, instruments: [...shipped.instruments, smallInstrument({ version: 9 })] };
  const published = [own(2, '2026-10-01')];
  expect(catalogueOn(later, published, '2027-01-01').instruments[0]?.title).toBe('Edisi 2 daerah');
  expect(versionIn(later, published, 'LPSE', 2)?.title).toBe('Edisi 2 daerah');
  expect(versionIn(later, [], 'LPSE', 2)?.title).toBe('Usulan kedua');
  expect(versionIn(later, published, 'LPSE', 4)).toBeNull();
});
