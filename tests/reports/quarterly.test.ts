import { beforeAll, describe, expect, it } from 'vitest';
import { quarterly } from '#reports/pdf/quarterly.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { extremeQuarterly, fullQuarterly, minimalQuarterly } from './quarterly-samples.ts';
import { pdfPages, pdfText, squeezed } from './read-back.ts';

describe('the quarterly report', () => {
  let pages: string[];
  let text: string;
  beforeAll(async () => {
    const bytes = await renderPdf(quarterly(fullQuarterly()), () => {});
    pages = await pdfPages(bytes);
    text = await pdfText(bytes);
  });

  it('has the nota dinas on page 1, to a position and not a person', () => {
    const [letter = '', report = ''] = pages;
    expect(letter).toContain('Banyu Biru, 5 Oktober 2026');
    expect(letter).toContain('Laporan Pengelolaan LPSE Triwulan III Tahun 2026');
    expect(letter).toMatch(/Yth\. Wali Kota Banyu Biru melalui Sekretaris Daerah Kota Banyu Biru/);
    expect(letter).toContain('Sekar Ayuningtyas, S.Kom., M.T.');
    expect(letter).toContain('Tembusan:');
    expect(letter).toContain('Paraf');
    expect(report).toContain('RINGKASAN');
  });

  it('has the five parts in their order', () => {
    const parts = ['A. PENDAHULUAN', 'B. KEGIATAN YANG', 'C. HASIL YANG', 'D. SIMPULAN DAN', 'E. PENUTUP'];
    const places = parts.map((part) => text.indexOf(squeezed(part)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const introduction = ['1. Umum', '2. Maksud dan Tujuan', '3. Ruang Lingkup', '4. Dasar'];
    for (const part of introduction) expect(text).toContain(squeezed(part));
  });

  it('shows the achievement of each group, the change, and never one number for the three', () => {
    expect(text).toContain(squeezed('Standar LPSE: 9 (sembilan) dari 16 (enam belas) standar memenuhi'));
    expect(text).toContain(squeezed('bertambah 2 (dua) standar dari triwulan lalu'));
    expect(text).toContain(squeezed('17 Standar LKPP: 10/17'));
    expect(text).toContain(
      squeezed('Standar Jaringan: 1 (satu) dari 2 (dua) standar memenuhi seluruh kriteria; tetap'),
    );
    expect(text).toContain(squeezed('Penilaian Mandiri (belum diverifikasi)'));
    expect(text).toContain(squeezed('Standar Website: belum ada penilaian pada triwulan ini'));
    expect(text).toContain('+8,34');
    expect(text).not.toContain('/22');
    expect(text).toContain(
      squeezed('Kriteria terhadap hasil final TW II 2026: baru hilang S01.02; baru terpenuhi S03.01;'),
    );
  });

  it('draws the charts as vectors, with a legend', () => {
    expect(text).toContain(squeezed('TW I 2026'));
    expect(text).toContain(squeezed('Skor kemajuan Standar LPSE'));
    expect(text.match(/PenilaianMandiriPenilaianFaktual/g)?.length).toBe(2);
  });

  it('counts what was closed also where nothing is open', async () => {
    const closedAlone = {
      ...fullQuarterly(),
      findings: [],
      findingSummary: [{ priority: 'TINGGI', open: 0, overdue: 0, closed: 3 } as const],
    };
    const printed = await pdfText(await renderPdf(quarterly(closedAlone), () => {}));
    expect(printed).toContain(squeezed('Tinggi 0 0 3'));
    expect(printed).not.toContain(squeezed('Tidak ada temuan.'));
  });

  it('counts findings by priority, names the late ones, and lists all in an annex', () => {
    expect(text).toContain(squeezed('Sedang 1 1 2'));
    expect(text).toContain(squeezed('Temuan yang melewati target:'));
    expect(text).toContain(squeezed('LAMPIRAN I DAFTAR TEMUAN'));
    expect(text).toContain(squeezed('LAMPIRAN II DAFTAR BIMBINGAN TEKNIS'));
    expect(text).toContain(squeezed('LAMPIRAN III SEGEL DATA'));
  });

  it('asks the head of the region for the decisions that were written', () => {
    expect(text).toContain(squeezed('keputusan yang dimohonkan kepada Wali Kota Banyu Biru'));
    expect(text).toContain(squeezed('Persetujuan penambahan satu perangkat pencadangan'));
  });
});

describe('the quarterly report at its limits', () => {
  it('has something honest to say when there is nothing', async () => {
    const text = await pdfText(await renderPdf(quarterly(minimalQuarterly()), () => {}));
    expect(text).toContain(squeezed('Bupati Sungai Jernih'));
    expect(text).toContain(squeezed('Standar LPSE: belum ada penilaian pada triwulan ini'));
    expect(text).toContain(squeezed('Tidak ada kendala yang dilaporkan.'));
    expect(text).not.toContain('Walikota');
    expect(text).not.toMatch(/(?<!\d)0,00%/);
  });

  it('keeps the nota dinas on one page, lists sixty findings and names the revision', async () => {
    const bytes = await renderPdf(quarterly(extremeQuarterly()), () => {});
    const [, second = ''] = await pdfPages(bytes);
    expect(second).toContain('RINGKASAN');
    const text = await pdfText(bytes);
    // Once among the late ones, once in the annex.
    expect(text.match(/tercatat/g)?.length).toBe(120);
    expect(text).toContain('Revisi3');
  });

  it('prints the new target of a finding that was carried over', async () => {
    const model = fullQuarterly();
    const findings = model.findings.map((one) => ({
      ...one,
      target: '2026-08-31',
      carriedOverTo: '2026-11-23',
    }));
    const text = squeezed(await pdfText(await renderPdf(quarterly({ ...model, findings }), () => {})));
    expect(text).toContain(squeezed('23 November 2026'));
    expect(text).not.toContain(squeezed('31 Agustus 2026'));
  });
});

it('loses no chart, wherever on the page it would begin', async () => {
  const model = fullQuarterly();
  for (let lines = 0; lines < 60; lines += 6) {
    const activities = Array.from({ length: lines }, (_, at) => `Kegiatan ${at}.`).join('\n');
    const sections = { ...model.sections, activities };
    const pages = await pdfPages(await renderPdf(quarterly({ ...model, sections }), () => {}));
    expect(pages.join(' ').split('Garis terputus').length - 1, `${lines} lines`).toBe(1);
    expect(pages.filter((page) => page.length < 250)).toEqual([]);
  }
}, 20_000);
