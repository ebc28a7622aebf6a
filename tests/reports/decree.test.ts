import { describe, expect, it } from 'vitest';
import type { DesignationDecreeModel, RevocationDecreeModel } from '#reports/decree-model.ts';
import { designationDecree } from '#reports/pdf/designation-decree.ts';
import { revocationDecree } from '#reports/pdf/revocation-decree.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { designationDecreeSample, revocationDecreeSample } from './decree-samples.ts';
import { pdfPages, squeezed } from './read-back.ts';

const pagesOf = async (model: DesignationDecreeModel) =>
  pdfPages(await renderPdf(designationDecree(model), () => {}));
const textOf = async (model: DesignationDecreeModel) => squeezed((await pagesOf(model)).join(''));
const revocationText = async (model: RevocationDecreeModel) =>
  squeezed((await pdfPages(await renderPdf(revocationDecree(model), () => {}))).join(''));

describe('the draft of the decree that designates', () => {
  it('leaves number and date to be written in, and says on every page that it is a draft and not signed', async () => {
    const pages = await pagesOf(designationDecreeSample());
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toContain('RANCANGAN');
      expect(page).toContain('belum ditandatangani secara elektronik');
    }
    const text = squeezed(pages.join(''));
    expect(text).toContain('BUKANKEPUTUSAN');
    expect(text).toContain('NOMOR:.....');
    expect(text).toContain(squeezed('pada tanggal .....'));
    expect(text).toContain(squeezed('berlaku sejak tanggal ..................... sampai dengan tanggal'));
  });

  it('considers, recalls and decides in the order of a Keputusan, with the figures of the model', async () => {
    const text = await textOf(designationDecreeSample());
    const parts = [
      'KEPUTUSAN KEPALA DINAS KOMUNIKASI DAN INFORMATIKA KOTA BANYU BIRU',
      'PENETAPAN LPSE KOTA BANYU BIRU',
      'Menimbang',
      'tanggal 10 September 2026, LPSE Kota Banyu Biru memenuhi 3 (tiga) dari 16 (enam belas)',
      'Mengingat',
      'Peraturan Walikota Mojokerto Nomor 54 Tahun 2015',
      'MEMUTUSKAN',
      'KESATU',
      'memenuhi 3 (tiga) Standar LPSE secara bertahap',
      'KELIMA',
      'Ditetapkan di Banyu Biru',
      'Plt. Kepala Dinas Komunikasi dan Informatika',
      'Drs. Bagas Wirayudha',
      'LAMPIRAN',
      'S05',
      'Pengelolaan Layanan Helpdesk',
    ].map((part) => text.indexOf(squeezed(part)));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it('of all standards says so, and nothing of stages', async () => {
    const standards = Array.from({ length: 16 }, (_, at) => ({
      code: `S${at + 1}`,
      name: `Standar ${at + 1}`,
    }));
    const text = await textOf(designationDecreeSample({ kind: 'PENUH', standards }));
    expect(text).toContain(squeezed('memenuhi seluruh 16 (enam belas) Standar LPSE, sebagaimana'));
    expect(text.toLowerCase()).not.toContain('bertahap');
  });

  it('without legal basis and official leaves dots', async () => {
    const { settings, headOfOffice } = designationDecreeSample();
    const text = await textOf(
      designationDecreeSample({
        settings: { ...settings, legalBasis: [] },
        headOfOffice: { ...headOfOffice, prefix: '', name: null, rank: null, employeeNumber: null },
      }),
    );
    expect(text).toContain('Mengingat:.....');
    expect(text).toContain('(.....');
  });

  it('never signs on a page of its own', async () => {
    const pages = await pagesOf(designationDecreeSample());
    const signed = pages.find((page) => page.includes('Ditetapkan di'));
    expect(signed).toContain('mulai berlaku pada tanggal ditetapkan');
  });
});

describe('the draft of the decree that revokes', () => {
  it('names the designation, the warnings and the open findings, and leaves the reason to people', async () => {
    const text = await revocationText(revocationDecreeSample());
    for (const part of [
      'Mencabut penetapan LPSE Kota Banyu Biru sebagaimana ditetapkan dengan Keputusan Nomor 188.4/12/2026 tanggal 20 Maret 2026',
      'Nomor 5/SP/2026 tanggal 1 Juni 2026 dengan batas waktu perbaikan tanggal 1 Agustus 2026',
      'karena .....',
      'dengan 1 (satu) temuan yang belum selesai',
      'Kebijakan belum ditinjau tahun ini.',
      'RANCANGAN',
    ])
      expect(text).toContain(squeezed(part));
    // The marker of the list stands wherever its first line ends.
    expect(text).toMatch(/hurufa(d\.)?sampaidenganhurufc/);
  });

  it('without warnings and findings has neither, and no annex', async () => {
    const text = await revocationText(revocationDecreeSample({ warnings: [], findings: [] }));
    expect(text).not.toContain('peringatan');
    expect(text).not.toContain('LAMPIRAN');
    expect(text).toContain(squeezed('dan huruf b, perlu menetapkan'));
  });

  it('lists all of eighty long findings', async () => {
    const findings = Array.from({ length: 80 }, (_, at) => ({
      criterion: `S01.${at + 1}`,
      text: `Temuan ke-${at + 1}: ${'bukti tidak lengkap, '.repeat(12)}`,
      state: 'PROSES' as const,
    }));
    const text = await revocationText(revocationDecreeSample({ findings }));
    expect(text.match(/Temuanke-/g)).toHaveLength(80);
  });
});
