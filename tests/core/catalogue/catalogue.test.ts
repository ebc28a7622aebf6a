import { describe, expect, it } from 'vitest';
import {
  findCriterion,
  findStandard,
  instrumentOf,
  latestInstrument,
  latestInstruments,
} from '#core/catalogue/catalogue.ts';
import { catalogueDocument } from '#core/catalogue/catalogue-document.ts';
import { searchCatalogue } from '#core/catalogue/catalogue-search.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';

const renamed = smallStandard({ name: 'Kebijakan Mutu' });
const network = smallInstrument({
  code: 'JARINGAN',
  standards: [
    smallStandard({
      code: 'J1',
      name: 'Layanan Perbaikan',
      criteria: [
        smallCriterion({ id: 'J1.01', text: 'Gangguan dicatat.', expectedEvidence: 'Buku kebijakan.' }),
      ],
    }),
  ],
});
const catalogue = smallCatalogue([
  network,
  smallInstrument(),
  smallInstrument({ version: 10, standards: [renamed] }),
  smallInstrument({ version: 2 }),
]);

describe('look-ups', () => {
  it('finds a pinned version and the newest one by number', () => {
    expect(instrumentOf(catalogue, 'LPSE', 1)?.standards[0]?.name).toBe('Kebijakan Layanan');
    expect(instrumentOf(catalogue, 'LPSE', 3)).toBeNull();
    expect(latestInstrument(catalogue, 'LPSE')?.version).toBe(10);
    expect(latestInstrument(catalogue, 'WEBSITE')).toBeNull();
  });

  it('keeps the groups apart, in their order', () => {
    expect(latestInstruments(catalogue).map(({ code, version }) => [code, version])).toEqual([
      ['LPSE', 10],
      ['JARINGAN', 1],
    ]);
  });

  it('finds a standard in the newest version and a criterion in a given one', () => {
    expect(findStandard(catalogue, 'S01')).toMatchObject({ instrument: { version: 10 }, standard: renamed });
    expect(findStandard(catalogue, 'S99')).toBeNull();
    expect(findCriterion(network, 'J1.01')).toMatchObject({
      standard: { code: 'J1' },
      criterion: { id: 'J1.01' },
    });
    expect(findCriterion(network, 'S01.01')).toBeNull();
  });
});

describe('searchCatalogue', () => {
  const found = (query: string) => searchCatalogue(catalogue, query).map(({ kind, id }) => `${kind} ${id}`);

  it('puts the exact id first, then names, then bodies', () => {
    expect(found('j1')).toEqual(['standard J1', 'criterion J1.01']);
    expect(found('J1.01')).toEqual(['criterion J1.01']);
    expect(found('kebijakan')).toEqual([
      'standard S01',
      'criterion S01.01',
      'criterion J1.01',
      'article CTH1 Pasal 2',
    ]);
  });

  it('asks for every word and looks past case and accents', () => {
    expect(found('LAYANAN ditetapkan')).toEqual(['criterion S01.01']);
    expect(found('layanan antariksa')).toEqual([]);
    expect(found('CAFE')).toEqual(['article CTH1 Pasal 1']);
    expect(found('cafe\u0301')).toEqual(['article CTH1 Pasal 1']);
    expect(found('  ')).toEqual([]);
  });

  it('searches the newest version only', () => {
    expect(found('kebijakan mutu')).toEqual(['standard S01']);
  });

  it('cuts the excerpt around the first hit', () => {
    const filler = 'Naskah yang panjang sekali. '.repeat(20);
    const long = smallCriterion({ expectedEvidence: `${filler}Daftar periksa suhu ruang. ${filler}` });
    const hits = searchCatalogue(
      smallCatalogue([smallInstrument({ standards: [smallStandard({ criteria: [long] })] })]),
      'suhu',
    );
    expect(hits[0]?.excerpt).toMatch(/^… .*Daftar periksa suhu ruang\..* …$/);
    expect(hits[0]?.excerpt.length).toBeLessThan(260);
  });
});

describe('catalogueDocument', () => {
  it('writes every citation in words and with the text it names', () => {
    const document = catalogueDocument(smallCatalogue());
    expect(document.instruments[0]?.standards[0]?.criteria[0]?.citations).toEqual([
      {
        regulation: 'CTH1',
        article: '2',
        paragraph: '1',
        letter: 'a',
        label: 'Pasal 2 ayat (1) huruf a',
        text: 'a. kebijakan;\n  1. tertulis;\n  2) ditetapkan.',
      },
    ]);
    expect(document.instruments[0]?.legalBasis[0]?.text).toBe(
      '(2) Standar dipenuhi dengan memenuhi kriterianya.',
    );
    expect(document.regulations.map(({ code }) => code)).toEqual(['CTH1']);
  });
});
