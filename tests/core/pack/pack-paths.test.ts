import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentPath, type EvidencePlace, evidencePaths, topFolder } from '#core/pack/pack-paths.ts';
import { safeName } from '#core/pack/safe-name.ts';

const folders = {
  evidence: 'bukti',
  corrections: 'perbaikan',
  finding: (number: number) => `Temuan ${number}`,
};
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'CON',
    'nul.txt',
    'a\u0301'.repeat(200),
    'a\\b/c:d',
    '..',
    ' . ',
    'É',
    'é',
    '\u202efdp.exe',
    '\n',
  ),
);
const places = fc.array(
  fc.record<EvidencePlace>({
    standard: fc.record({ code: fc.constantFrom('S01', 's01', 'S02'), name: wild }),
    criterionId: fc.constantFrom('S01.01', 'S02.01'),
    findingNumber: fc.constantFrom(null, 1, 2),
    number: fc.integer({ min: 1, max: 3 }),
    title: wild,
    fileName: fc.constantFrom('a.pdf', 'b.PDF', 'c', 'd.tar.gz', 'e.p f'),
  }),
  { maxLength: 40 },
);

describe('a safe name', () => {
  test('is one every system takes, whatever is typed', () => {
    fc.assert(
      fc.property(wild, fc.integer({ min: 10, max: 120 }), (text, longest) => {
        const name = safeName(text, longest);
        expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]|^[. ]|[. ]$|^$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name.length).toBeLessThanOrEqual(longest);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name.isWellFormed()).toBe(true);
        expect(safeName(name, longest)).toBe(name);
      }),
    );
  });

  test('stays as it is typed where it can', () => {
    expect(safeName('SK Tim Pengelola 12/2026 (é)', 80)).toBe('SK Tim Pengelola 12-2026 (é)');
    expect(safeName('aux.pdf', 80)).toBe('_aux.pdf');
    expect(safeName('\u0000..', 80)).toBe('berkas');
    expect(safeName('e\u0301', 80)).toBe('é');
  });
});

describe('the paths of a pack', () => {
  test('are short, safe and unique where capitals and ways of writing an accent do not count', () => {
    fc.assert(
      fc.property(places, wild, (list, title) => {
        const top = topFolder(title);
        const paths = evidencePaths(list, top, folders);
        expect(paths).toHaveLength(list.length);
        expect(new Set(paths.map((path) => path.normalize('NFD').toLowerCase())).size).toBe(paths.length);
        for (const path of paths) {
          expect(`${top}/${path}`.length).toBeLessThanOrEqual(180);
          for (const part of path.split('/')) expect(part).not.toMatch(/[. ]$|^$|[\\\n]/);
        }
      }),
    );
  });

  test('tell standard, criterion, number and title; a correction its finding', () => {
    const place = {
      standard: { code: 'S01', name: 'Kebijakan: Layanan' },
      criterionId: 'S01.02',
      findingNumber: null,
      number: 1,
      title: 'SK Tim.pdf',
      fileName: 'pindai 1.PDF',
    };
    expect(evidencePaths([place, place, { ...place, findingNumber: 3 }], 'Paket', folders)).toEqual([
      'bukti/S01 Kebijakan- Layanan/S01.02/1 SK Tim.pdf',
      'bukti/S01 Kebijakan- Layanan/S01.02/1 SK Tim (2).pdf',
      'perbaikan/Temuan 3 S01.02/1 SK Tim.pdf',
    ]);
  });

  test('cut a long name of a document, never its ending', () => {
    const path = documentPath(`Laporan-${'Panjang'.repeat(40)}.xlsx`, 'Paket');
    expect(`Paket/${path}`).toHaveLength(180);
    expect(path).toMatch(/^Laporan-.*\.xlsx$/);
  });
});
