import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueDocument } from '#core/catalogue/catalogue-document.ts';
import { searchCatalogue } from '#core/catalogue/catalogue-search.ts';
import { formatCitation } from '#core/catalogue/citation.ts';
import { instrumentFaults } from '#core/catalogue/instrument-faults.ts';
import { resolveCitation } from '#core/catalogue/regulation.ts';
import { readCatalogue } from '#storage/catalogue-files.ts';
import { describeCatalogueFaults } from '#text/catalogue.ts';

const read = (folder: string) => readCatalogue(folder, describeCatalogueFaults);

describe('the shipped catalogue', () => {
  const catalogue = read('criteria');
  const standards = catalogue.instruments.flatMap((instrument) => instrument.standards);
  const criteria = standards.flatMap((standard) => standard.criteria);

  it('holds 22 standards of the Perwali in three groups, and Anggaran beside them', () => {
    const counted = catalogue.instruments.map(({ code, standards }) => [
      code,
      standards.filter(({ outsideRegulation }) => !outsideRegulation).length,
    ]);
    expect(counted).toEqual([
      ['LPSE', 16],
      ['JARINGAN', 2],
      ['WEBSITE', 4],
    ]);
    const outside = standards.filter(({ outsideRegulation }) => outsideRegulation);
    expect(outside.map(({ code, lkppNumber, letter }) => [code, lkppNumber, letter])).toEqual([
      ['S13', 13, null],
    ]);
  });

  it('holds 179 criteria, 186 with Anggaran', () => {
    expect(criteria).toHaveLength(186);
    expect(criteria.filter(({ id }) => !id.startsWith('S13.'))).toHaveLength(179);
  });

  it('letters the standards as the Perwali does', () => {
    const named = standards.filter(({ letter }) => letter !== null);
    const articles = { S: ['6', '1'], J: ['7', '1'], W: ['8', '1'] } as const;
    const perwali = catalogue.regulations.get('MJK54');
    for (const { code, letter, name } of named) {
      const [article, paragraph] = articles[code.charAt(0) as 'S' | 'J' | 'W'];
      const citation = { regulation: 'MJK54', article, paragraph, letter: letter ?? '' };
      const text =
        perwali && resolveCitation(perwali, citation)?.text.toLowerCase().replace('resiko', 'risiko');
      expect(text, code).toContain(name.split(' ').at(-1)?.toLowerCase().slice(0, 6));
    }
    expect(named).toHaveLength(22);
  });

  it('is a proposal, resting on the article that leaves the criteria to a decree', () => {
    expect(catalogue.instruments.map(({ status, decree }) => [status, decree])).toEqual(
      Array(3).fill(['USULAN', null]),
    );
    const bases = catalogue.instruments.map(({ legalBasis }) => legalBasis.map(formatCitation));
    expect(bases).toEqual([['Pasal 6 ayat (4)'], ['Pasal 7 ayat (4)'], ['Pasal 8 ayat (4)']]);
  });

  it('resolves every citation of every criterion to a text', () => {
    const citations = criteria.flatMap((criterion) => criterion.citations);
    expect(citations.length).toBeGreaterThan(150);
    for (const citation of citations) {
      const regulation = catalogue.regulations.get(citation.regulation);
      const text = regulation && resolveCitation(regulation, citation)?.text;
      expect(text, `${citation.regulation} ${formatCitation(citation)}`).toMatch(/\w{3}/);
    }
    expect(catalogue.instruments.flatMap((one) => instrumentFaults(one, catalogue.regulations))).toEqual([]);
  });

  it('names every practice source it abbreviates', () => {
    const words = new Set(
      criteria.flatMap(({ sources }) => sources.map((source) => source.split(' ')[0] ?? '')),
    );
    // "UU 27/2022" is a law's own name, not an abbreviation of ours.
    words.delete('UU');
    expect([...words].filter((word) => !catalogue.sources.has(word))).toEqual([]);
  });

  it('is found by the search', () => {
    const first = (query: string) => searchCatalogue(catalogue, query)[0];
    for (const { id } of criteria) expect(first(id)).toMatchObject({ kind: 'criterion', id });
    expect(first('helpdesk layanan')).toMatchObject({ kind: 'standard', id: 'S05' });
    expect(first('mjk54 pasal 14')).toMatchObject({ kind: 'article', regulation: 'MJK54', article: '14' });
  });

  it('prints every criterion with the text of its articles', () => {
    const [lpse] = catalogueDocument(catalogue).instruments;
    const [citation] = lpse?.standards[0]?.criteria[0]?.citations ?? [];
    expect(citation).toMatchObject({
      label: 'Pasal 6 ayat (1) huruf a',
      text: 'a. Standar Kebijakan Layanan;',
    });
  });

  it('has the fingerprint of each published version', () => {
    const published = JSON.parse(readFileSync('criteria/checksums.json', 'utf8')) as Record<string, string>;
    for (const [name, checksum] of Object.entries(published)) {
      expect(
        createHash('sha256')
          .update(readFileSync(`criteria/${name}`))
          .digest('hex'),
        name,
      ).toBe(checksum);
    }
    expect(Object.keys(published)).toHaveLength(catalogue.instruments.length);
  });
});

describe('a faulty catalogue', () => {
  let folder: string;
  const lpse = 'instruments/lpse/1.yaml';

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kaji-catalogue-')), 'criteria');
    cpSync('criteria', folder, { recursive: true });
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  function edit(name: string, was: string, becomes: string) {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(source).toContain(was);
    writeFileSync(join(folder, name), source.replace(was, becomes));
  }

  /** Publishes what was edited, so that only the fault under test is left. */
  function publish(name: string) {
    const path = join(folder, 'checksums.json');
    const checksums = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    checksums[name] = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    writeFileSync(path, JSON.stringify(checksums, null, 2));
  }

  function refusal(): string[] {
    try {
      read(folder);
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
    return [];
  }

  /** The line of the first occurrence in the edited file. */
  function lineOf(name: string, piece: string): number {
    return readFileSync(join(folder, name), 'utf8').split(piece)[0]?.split('\n').length ?? 0;
  }

  it.each([
    [
      'weight: 1\n        maxAgeMonths: 36',
      'weight: 0\n        maxAgeMonths: 36',
      'weight: 0',
      'Bobot 0 bukan',
    ],
    [
      'paragraph: 1, letter: a }',
      'paragraph: 1, letter: z }',
      'letter: z',
      'Rujukan MJK54 Pasal 6 ayat (1) huruf z',
    ],
    [
      'id: S01.02',
      'id: S01.01',
      'id: S01.01\n        text: >-\n          Kebijakan Layanan memuat',
      'S01.01 dipakai lebih',
    ],
    ['code: S02', 'code: S01', 'code: S01\n    name: Pengorganisasian', 'Kode standar S01 dipakai lebih'],
    ['code: S02', 'code: J1', 'code: J1', 'Kode standar J1 juga dipakai instrumen lain'],
    ['maxAgeMonths: 36', 'maxAgeMonths: 0', 'maxAgeMonths: 0', 'Umur bukti 0 bukan'],
    ['id: S02.01', 'id: S03.99', 'id: S03.99', 'tidak diawali kode standarnya'],
    ['status: USULAN', 'status: DITETAPKAN', 'decree: null', 'DITETAPKAN tanpa keputusan'],
    ['decree: null', 'decree: { number: "1", date: 2026-02-03 }', 'decree: {', 'mencantumkan keputusan 1'],
    ['title: Instrumen Penilaian Standar LPSE', 'title: ""', 'title: ""', 'Isian "title" kosong'],
    ['kind: D', 'kind: X', 'kind: X', 'Nilai standards.0.criteria.0.kind: "X" tidak sesuai jenisnya'],
    ['mandatory: true', 'mandatory: ya', 'mandatory: ya', 'criteria.0.mandatory: "ya" tidak sesuai jenisnya'],
    ['    letter: a\n', '', '- code: S01', 'Isian "standards.0.letter" tidak ada'],
    ['weight: 1', 'bobot: 1\n    weight: 1', 'bobot: 1', 'Isian "bobot" tidak dikenal'],
    ['status: USULAN', 'status: [USULAN', 'decree: null', 'Penulisan YAML tidak dapat dibaca'],
    ['version: 1', 'version: 2', 'code: LPSE', 'Isi berkas menyatakan LPSE versi 2'],
  ])('is refused with file and line: %j → %j', (was, becomes, place, sentence) => {
    edit(lpse, was, becomes);
    publish(lpse);
    const line = `criteria/${lpse}:${lineOf(lpse, place)}: `;
    expect(refusal()).toContainEqual(expect.stringMatching(startingWith(line, sentence)));
  });

  it('names the line of a faulty regulation', () => {
    edit('regulations/mjk54.md', '## Pasal 15', '## Pasal 14');
    const line = `criteria/regulations/mjk54.md:${lineOf('regulations/mjk54.md', '## Pasal 14\n\nPeraturan')}: `;
    expect(refusal()).toEqual([expect.stringMatching(startingWith(line, 'sudah ada dalam peraturan ini'))]);
  });

  it('refuses a published version that changed, went away, or was never published', () => {
    edit(lpse, 'mandatory: true', 'mandatory: false');
    expect(refusal()).toEqual([
      expect.stringContaining(`criteria/${lpse}:1: Versi yang sudah terbit telah berubah`),
    ]);
    renameSync(join(folder, lpse), join(folder, 'instruments/lpse/2.yaml'));
    edit('instruments/lpse/2.yaml', 'version: 1', 'version: 2');
    expect(refusal()).toEqual([
      expect.stringContaining('criteria/instruments/lpse/2.yaml:1: Versi ini belum tercatat.'),
      expect.stringContaining(`criteria/checksums.json:2: Versi yang sudah terbit, ${lpse}, tidak ada.`),
    ]);
  });

  it('takes line ends of another system for the same text', () => {
    const source = readFileSync(join(folder, lpse), 'utf8');
    writeFileSync(join(folder, lpse), source.replaceAll('\n', '\r\n'));
    expect(refusal()).toEqual([]);
  });

  it('lists every fault at once, and what to do', () => {
    edit(lpse, 'maxAgeMonths: 36', 'maxAgeMonths: -1');
    rmSync(join(folder, 'sources.yaml'));
    const lines = refusal();
    expect(lines).toHaveLength(3);
    expect(lines).toContainEqual(expect.stringMatching(/^criteria\/sources\.yaml:1: .* Pulihkan berkas ini/));
  });
});

function startingWith(start: string, later: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal(start)}.*${literal(later)}`);
}
