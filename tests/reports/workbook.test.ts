import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseNumber } from '#core/indonesian/number.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { assessorWorkbook } from '#reports/excel/assessor-workbook.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { extremeAssessment, fullAssessment, minimalAssessment } from './assessment-samples.ts';
import { openWorkbook, partOf } from './read-back.ts';

const draw = async (model: AssessmentModel) =>
  openWorkbook(await renderExcel(assessorWorkbook(model), () => {}));

function rows(book: Workbook, name: string): unknown[][] {
  const found: unknown[][] = [];
  book.getWorksheet(name)?.eachRow((row) => found.push((row.values as unknown[]).slice(1)));
  return found;
}

describe('the workbook of a finished assessment', () => {
  const model = fullAssessment();
  let book: Workbook;
  beforeAll(async () => {
    book = await draw(model);
  });

  it('has the six sheets, set up to be read and printed', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Sampul',
      'Ringkasan',
      'Grafik',
      'Kertas Kerja',
      'Temuan',
      'Bukti',
    ]);
    for (const [name, frozen] of [
      ['Ringkasan', 1],
      ['Kertas Kerja', 1],
      ['Temuan', 2],
      ['Bukti', 1],
    ] as const) {
      const sheet = book.getWorksheet(name);
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: frozen });
      expect(sheet?.autoFilter).toBeTruthy();
      expect(sheet?.pageSetup).toMatchObject({
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        paperSize: 14,
      });
      expect(sheet?.pageSetup.printTitlesRow).toBe(`1:${frozen}`);
      expect(sheet?.getCell(frozen + 1, 3).alignment?.wrapText).toBe(true);
    }
  });

  it('holds the figures of the model as numbers', () => {
    const summary = rows(book, 'Ringkasan').slice(1, 1 + model.standards.length);
    for (const [at, standard] of model.standards.entries()) {
      const row = summary[at] ?? [];
      expect(row[0]).toBe(standard.code);
      expect(row[5]).toBe(standard.inScope ? parseNumber(standard.self.score ?? '') : '-');
      expect(row[8]).toBe(standard.inScope ? parseNumber(standard.factual?.score ?? '') : '-');
      expect(row[11]).toBe(standard.inScope ? parseNumber(standard.delta ?? '') : '-');
    }
    const below = rows(book, 'Ringkasan').slice(1 + model.standards.length);
    expect(below).toContainEqual([undefined, 'Capaian terhadap seluruh standar', '13/16', '9/16']);
    expect(below).toContainEqual([undefined, '17 Standar LKPP', '14/17', '10/17']);
    expect(below).toContainEqual([undefined, 'Skor kemajuan dalam ruang lingkup', 97.62, 89.29]);
    expect(book.getWorksheet('Ringkasan')?.getCell('F2').numFmt).toBe('0.00');
  });

  it('draws the scores by standard, and by quarter where there is a history, beside their figures', async () => {
    const [head, ...table] = rows(book, 'Grafik');
    expect(head).toEqual(['Kode', 'Standar', 'Skor mandiri', 'Skor faktual']);
    const charted = model.standards.filter((one) => one.inScope && !one.outsideRegulation);
    expect(table).toEqual(
      charted.map(({ code, name, self, factual }) => [
        ...[code, name, parseNumber(self.score ?? ''), parseNumber(factual?.score ?? '')],
      ]),
    );
    expect(book.getWorksheet('Grafik')?.getImages()).toHaveLength(1);
    const before = { year: 2026, quarter: 2, self: '91,00', factual: null } as const;
    const bytes = await renderExcel(assessorWorkbook({ ...model, history: [before] }), () => {});
    const longer = await openWorkbook(bytes);
    const below = rows(longer, 'Grafik').slice(1 + charted.length);
    expect(below).toEqual([
      [undefined, 'Skor kemajuan per triwulan'],
      [undefined, 'TW II 2026', 91, 'belum ada'],
      [undefined, 'TW III 2026', 97.62, 89.29],
    ]);
    expect(longer.getWorksheet('Grafik')?.getImages()).toHaveLength(2);
    const said = await partOf(bytes, 'xl/drawings/drawing1.xml');
    expect(said.match(/descr="/g)).toHaveLength(2);
    expect(said).toContain('S01: 100,00, 83,33');
    expect(said).toContain('TW II 2026: 91,00, belum ada; TW III 2026: 97,62, 89,29.');
  });

  it('has one row per criterion, also out of scope', () => {
    const [, ...criteria] = rows(book, 'Kertas Kerja');
    const expected = model.standards.flatMap(({ criteria: all }) => all.map(({ id }) => id));
    expect(criteria.map((row) => row[3])).toEqual(expected);
    const judged = criteria.find((row) => row[3] === 'S01.02');
    expect(judged?.slice(10, 17)).toEqual([
      'Diterapkan Menyeluruh',
      'Tinjauan dilakukan pada bulan Juni.',
      undefined,
      'Diterapkan Sebagian',
      'Tidak sesuai',
      'Tindak lanjut belum terdokumentasi.',
      -1,
    ]);
    expect(judged?.[17]).toBe(2);
  });

  it('has the two rows of headings of LKPP’s form', () => {
    const [groups = [], columns = [], first = []] = rows(book, 'Temuan');
    const distinct = groups.filter((name, at) => groups.indexOf(name) === at);
    expect(distinct).toEqual([
      'No.',
      'Standar',
      'Kriteria',
      'Temuan',
      'Permintaan Tindakan Perbaikan',
      'Tindakan Perbaikan',
      'Status Perbaikan',
      'Persetujuan Penilai (Disetujui / Ditolak)',
    ]);
    expect(columns.slice(3, 14)).toEqual([
      'No.',
      'Keterangan',
      'No.',
      'Keterangan',
      'Prioritas',
      'Target',
      'Penilai',
      'PIC',
      'Keterangan',
      'Tanggal',
      'Belum / Proses / Sudah',
    ]);
    expect(first.slice(7, 9)).toEqual(['Tinggi', '30 November 2026']);
    expect(
      rows(book, 'Temuan')
        .map((row) => row[14])
        .slice(2),
    ).toEqual(['-', 'Disetujui', 'Dilanjutkan, target baru 28 Februari 2027']);
  });

  it('lists every piece of evidence with its page and both fingerprints', () => {
    const answers = model.standards.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence));
    const corrections = model.findings.flatMap(({ number, evidence }) =>
      evidence.map(({ page, sha256, md5 }) => [number, page, sha256, md5]),
    );
    const [, ...listed] = rows(book, 'Bukti');
    expect(listed.map((row) => [row[3] || null, row[8], row[13], row[14]])).toEqual([
      ...answers.map(({ page, sha256, md5 }) => [null, page, sha256, md5]),
      ...corrections,
    ]);
    expect(corrections).toHaveLength(1);
  });

  it('says where a finding came from, what proves its correction, and which criteria changed', () => {
    const [, , , second = []] = rows(book, 'Temuan');
    expect(second[4]).toBe(`Dibawa dari Triwulan II Tahun 2026, temuan nomor 5.\n${model.findings[1]?.text}`);
    expect(String(second[11])).toContain('Bukti perbaikan: Notula tinjauan risiko, halaman 4');
    const changed = rows(book, 'Kertas Kerja').flatMap((row) => (row[19] ? [[row[3], row[19]]] : []));
    expect(changed.slice(1)).toEqual([
      ['S01.02', 'Baru hilang'],
      ['S02.02', 'Kriteria berubah'],
      ['S03.01', 'Baru terpenuhi'],
    ]);
  });

  it('says on its cover what it is and that nobody signed it', () => {
    const cover = JSON.stringify(rows(book, 'Sampul'));
    for (const said of ['Usulan', 'Penilaian Faktual', 'belum ditandatangani', model.seal.modelHash]) {
      expect(cover).toContain(said);
    }
  });
});

describe('the workbook at its limits', () => {
  it('keeps text as text, whatever it begins with', async () => {
    const book = await draw(extremeAssessment());
    const sheet = book.getWorksheet('Kertas Kerja');
    const starts = { E2: '=HYPERLINK', L2: '+', P2: '@' };
    for (const [address, start] of Object.entries(starts)) {
      const cell = sheet?.getCell(address);
      expect(cell?.formula).toBeUndefined();
      expect(typeof cell?.value).toBe('string');
      expect(String(cell?.value).startsWith(start)).toBe(true);
      expect(cell?.numFmt).toBe('@');
    }
    expect(rows(book, 'Temuan').length).toBe(62);
    expect(rows(book, 'Temuan')[61]?.[4]).toContain('=1+1 temuan ke-60');
  });

  it('drops what XML cannot hold and shortens what a cell cannot', async () => {
    const model = fullAssessment();
    const [first, ...others] = model.findings;
    const odd = {
      ...first,
      text: `awal\u0000\u0008\ud800 akhir`,
      action: 'x'.repeat(40_000),
    } as typeof first;
    const book = await draw({ ...model, findings: [odd as never, ...others] });
    const [, , row = []] = rows(book, 'Temuan');
    expect(row[4]).toBe('awal\ufffd akhir');
    expect(String(row[11]).length).toBe(32_767);
    expect(String(row[11])).toMatch(/teks lengkap ada pada laporan PDF\)$/);
  });

  it('prints "belum ada" for a missing score and takes A4 where the region does', async () => {
    const book = await draw(minimalAssessment());
    const [, row = []] = rows(book, 'Ringkasan');
    expect([row[5], row[8]]).toEqual(['belum ada', 'belum ada']);
    expect(book.getWorksheet('Bukti')?.pageSetup.paperSize).toBe(9);
    expect(JSON.stringify(rows(book, 'Sampul'))).toContain('Penilaian Mandiri (belum diverifikasi)');
  });
});
