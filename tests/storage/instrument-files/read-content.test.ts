import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadCatalogue } from '#app';
import type { ImportFacts, ImportReading } from '#core/catalogue/import-fault.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';
import { readContent } from '#storage/instrument-files/read-content.ts';
import { edited, rawSheets, templateOf } from '#tests/support/instrument-template.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';
import { zipOf } from '#tests/support/zip.ts';

const highest = { LPSE: 1, JARINGAN: 1, WEBSITE: 1 };
const facts: ImportFacts = {
  regulations: smallCatalogue().regulations,
  others: [{ code: 'WEBSITE', standards: [{ code: 'W1' }] }],
  highest,
};

const sample: Instrument = smallInstrument({
  version: 2,
  standards: [
    smallStandard({
      criteria: [
        smallCriterion({ sources: ['GTLO "Kebijakan"', 'Panduan'] }),
        smallCriterion({ id: 'S01.02', text: '=1+1 adalah teks, bukan rumus.', maxAgeMonths: null }),
      ],
    }),
    smallStandard({ code: 'S02', letter: null, criteria: [smallCriterion({ id: 'S02.01' })] }),
  ],
});

const { status: _status, decree: _decree, ...content } = sample;

/** "code sheet row column" of every fault. */
function faultsOf(reading: ImportReading): string[] {
  if ('content' in reading) return ['no fault'];
  return reading.faults.map(({ code, sheet, row, column }) =>
    [code, sheet, row, column].filter((part) => part !== null).join(' '),
  );
}

describe('a workbook', () => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await templateOf(content);
  });

  const faultsAfter = async (edit: (book: ExcelJS.Workbook) => void) =>
    faultsOf(await readContent(await edited(template, edit), facts));
  const cell = (book: ExcelJS.Workbook, sheet: string, address: string) => {
    const found = book.getWorksheet(sheet)?.getCell(address);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  test('as it was written says what the checklist says, for every shipped one too', async () => {
    expect(await readContent(Buffer.from(template), facts)).toEqual({ content });
    const shipped = loadCatalogue();
    for (const { status: _s, decree: _d, ...said } of shipped.instruments) {
      const next: InstrumentContent = { ...said, version: said.version + 1 };
      const bytes = Buffer.from(await templateOf(next));
      const reading = await readContent(bytes, { regulations: shipped.regulations, others: [], highest });
      expect(reading).toEqual({ content: next });
    }
  });

  test('as a spreadsheet program saves it again, with columns moved and rows left blank, says the same', async () => {
    const moved = await edited(template, (book) => {
      const sheet = book.getWorksheet('Kriteria');
      sheet?.eachRow((row) => {
        const [text, sources] = [row.getCell(3).value, row.getCell(10).value];
        row.getCell(3).value = sources;
        row.getCell(10).value = text;
      });
      sheet?.spliceRows(3, 0, [], []);
    });
    expect(await readContent(moved, facts)).toEqual({ content });
  });

  test('with an edit says exactly that', async () => {
    const bytes = await edited(template, (book) => {
      cell(book, 'Kriteria', 'F2').value = 3;
      cell(book, 'Kriteria', 'D3').value = 'implementasi';
      cell(book, 'Kriteria', 'I3').value = 'CTH1 Pasal 2 ayat (1) huruf a\nCTH1 Ps.2(2)';
    });
    const reading = await readContent(bytes, facts);
    const criteria = 'content' in reading ? reading.content.standards[0]?.criteria : [];
    expect(criteria).toMatchObject([
      { id: 'S01.01', weight: 3 },
      {
        id: 'S01.02',
        kind: 'I',
        citations: [
          { regulation: 'CTH1', article: '2', paragraph: '1', letter: 'a' },
          { regulation: 'CTH1', article: '2', paragraph: '2' },
        ],
      },
    ]);
  });

  test.each<[string, (book: ExcelJS.Workbook) => void]>([
    [
      'column-unknown Kriteria 1 C; column-missing Kriteria 1',
      (b) => (cell(b, 'Kriteria', 'C1').value = 'Teks'),
    ],
    ['column-twice Standar 1 I', (b) => (cell(b, 'Standar', 'I1').value = 'Kode')],
    ['sheet-missing Standar', (b) => b.removeWorksheet('Standar')],
    ['criterion-twice Kriteria 3 B', (b) => (cell(b, 'Kriteria', 'B3').value = 'S01.01')],
    ['criterion-elsewhere Kriteria 3 B', (b) => (cell(b, 'Kriteria', 'B3').value = 'S02.09')],
    ['standard-unknown Kriteria 3 A', (b) => (cell(b, 'Kriteria', 'A3').value = 'S09')],
    ['standard-empty Standar 3', (b) => b.getWorksheet('Kriteria')?.spliceRows(4, 1)],
    ['standard-shared Standar 3 A', renamed('S02', 'W1')],
    ['citation-unknown Kriteria 2 I', (b) => (cell(b, 'Kriteria', 'I2').value = 'CTH1 Ps.99')],
    ['citation-unknown Kriteria 2 I', (b) => (cell(b, 'Kriteria', 'I2').value = 'Perwali itu')],
    ['citation-of-criterion Kriteria 2 I', (b) => (cell(b, 'Kriteria', 'I2').value = 'CTH1 Ps.2\nS01.01')],
    ['citation-of-criterion Kriteria 3 I', (b) => (cell(b, 'Kriteria', 'I3').value = 'S02.01 Ps.1')],
    ['weight-invalid Kriteria 2 F', (b) => (cell(b, 'Kriteria', 'F2').value = 0)],
    ['weight-invalid Standar 2 C', (b) => (cell(b, 'Standar', 'C2').value = 0.5)],
    ['value-invalid Kriteria 2 F', (b) => (cell(b, 'Kriteria', 'F2').value = 'dua')],
    ['value-invalid Kriteria 2 D', (b) => (cell(b, 'Kriteria', 'D2').value = 'Rancangan')],
    ['value-missing Kriteria 2 C', (b) => (cell(b, 'Kriteria', 'C2').value = null)],
    ['value-too-long Kriteria 2 H', (b) => (cell(b, 'Kriteria', 'H2').value = 'a'.repeat(10_001))],
    ['age-invalid Kriteria 2 G', (b) => (cell(b, 'Kriteria', 'G2').value = -1)],
    ['basis-missing Kriteria 4', (b) => (cell(b, 'Kriteria', 'I4').value = null)],
    ['version-taken Instrumen 2 B', (b) => (cell(b, 'Instrumen', 'B2').value = 1)],
    ['version-invalid Instrumen 2 B', (b) => (cell(b, 'Instrumen', 'B2').value = 2.5)],
    ['value-invalid Instrumen 2 A', (b) => (cell(b, 'Instrumen', 'A2').value = 'LAIN')],
    ['legal-basis-empty Instrumen 2 D', (b) => (cell(b, 'Instrumen', 'D2').value = null)],
    ['row-unexpected Instrumen 3', (b) => (cell(b, 'Instrumen', 'A3').value = 'LPSE')],
    ['row-missing Instrumen 2', (b) => b.getWorksheet('Instrumen')?.spliceRows(2, 1)],
    ['formula Kriteria 2 F', (b) => (cell(b, 'Kriteria', 'F2').value = { formula: '1+1', result: 2 })],
    [
      'formula Kriteria 30 H',
      (b) =>
        (cell(b, 'Kriteria', 'H30').value = { formula: 'HYPERLINK("http://contoh.example")', result: '' }),
    ],
  ])('with %s', async (expected, edit) => {
    expect((await faultsAfter(edit)).join('; ')).toBe(expected);
  });

  test('with many faults lists them all at once', async () => {
    const faults = await faultsAfter((book) => {
      cell(book, 'Kriteria', 'D2').value = 'X';
      cell(book, 'Kriteria', 'F3').value = 0;
      cell(book, 'Standar', 'B2').value = null;
    });
    expect(faults.toSorted()).toEqual([
      'value-invalid Kriteria 2 D',
      'value-missing Standar 2 B',
      'weight-invalid Kriteria 3 F',
    ]);
  });

  test('with programs, without sheets, broken or another document is refused as a whole', async () => {
    const sheets = rawSheets({ Instrumen: '<worksheet/>' });
    const read = async (parts: Record<string, string>) => faultsOf(await readContent(zipOf(parts), facts));
    expect(await read({ ...sheets, 'xl/vbaProject.bin': 'x' })).toEqual(['file-macro']);
    expect(await read({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })).toEqual([
      'file-unreadable',
    ]);
    expect(await read(rawSheets({ Instrumen: '<worksheet><row></worksheet>' }))).toEqual(['file-unreadable']);
    expect(faultsOf(await readContent(Buffer.from('PK\x03\x04 dan seterusnya'), facts))).toEqual([
      'file-unreadable',
    ]);
    expect(faultsOf(await readContent(Buffer.from(template).subarray(0, -40), facts))).toEqual([
      'file-unreadable',
    ]);
  });

  test('with a part that unpacks without end is refused, also when the table hides it', async () => {
    const bomb = zipOf(rawSheets({ Instrumen: `<worksheet>${' '.repeat(100 * 2 ** 20)}</worksheet>` }));
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultsOf(await readContent(bomb, facts))).toEqual(['file-too-large']);
    const hidden = Buffer.from(bomb);
    const entry = hidden.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    hidden.writeUInt32LE(1000, entry + 24);
    expect(faultsOf(await readContent(hidden, facts))).toEqual(['file-too-large']);
  });

  test('with 100.000 rows ends at the last row that counts', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
    );
    const long = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
    const reading = await readContent(
      zipOf(rawSheets({ Instrumen: long, Standar: long, Kriteria: long })),
      facts,
    );
    expect(faultsOf(reading)).toContain('rows-too-many Kriteria 2002');
  });

  test('of very many parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`xl/${at}.xml`, '<a/>']));
    const crowded = zipOf({ ...rawSheets({ Instrumen: '<worksheet/>' }), ...parts });
    expect(faultsOf(await readContent(crowded, facts))).toEqual(['file-too-large']);
  });
});

/** In both sheets. */
function renamed(from: string, to: string): (book: ExcelJS.Workbook) => void {
  return (book) => {
    for (const name of ['Standar', 'Kriteria']) {
      book.getWorksheet(name)?.eachRow((row) => {
        if (row.getCell(1).value === from) row.getCell(1).value = to;
        const id = String(row.getCell(2).value);
        if (id.startsWith(`${from}.`)) row.getCell(2).value = id.replace(from, to);
      });
    }
  };
}

describe('a YAML text', () => {
  const read = async (source: string) => faultsOf(await readContent(Buffer.from(source), facts));
  const text = stringify(sample);
  const lineOf = (needle: string, source = text) =>
    source.slice(0, source.indexOf(needle)).split('\n').length;

  test('says what the checklist says', async () => {
    expect(await readContent(Buffer.from(text), facts)).toEqual({ content });
  });

  test.each([
    ['value-invalid', 'kind: D', 'kind: X'],
    ['value-missing', '    name: Kebijakan Layanan\n', ''],
    ['key-unknown', '    weight: 1\n', '    weight: 1\n    lain: 1\n'],
    ['criterion-twice', 'id: S01.02', 'id: S01.01'],
    ['weight-invalid', '    weight: 1\n', '    weight: 0\n'],
    ['version-taken', 'version: 2', 'version: 1'],
    [
      'standing-unexpected',
      'status: USULAN\ndecree: null',
      'status: DITETAPKAN\ndecree: { number: "1", date: 2026-01-01 }',
    ],
  ])('with %s names the line', async (code, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const [fault = ''] = await read(changed);
    expect(fault).toMatch(new RegExp(`^${code} \\d+$`));
    const line = Number(fault.split(' ').at(-1));
    if (code === 'criterion-twice') expect(changed.split('\n')[line - 1]).toContain('S01.01');
    if (code === 'key-unknown') expect(line).toBe(lineOf('lain: 1', changed));
    if (code === 'version-taken') expect(line).toBe(lineOf('version: 1', changed));
  });

  test('that is none, uses aliases, or is nested without end is refused', async () => {
    expect(await read('a: [')).toContain('yaml-invalid 1');
    expect(await read('')).toContain('value-invalid 1');
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, at) => {
        const before = 'abcdefghi'[at];
        return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`;
      }),
    ];
    expect(await read(laughs.join('\n'))).toEqual(['yaml-alias 2']);
    expect(['file-unreadable', 'yaml-invalid 1']).toContain((await read('['.repeat(50_000)))[0]);
  });
});
