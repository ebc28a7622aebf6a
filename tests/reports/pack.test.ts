import { expect, test } from 'vitest';
import { indexPage } from '#reports/pack/index-page.ts';
import { manifest } from '#reports/pack/manifest.ts';
import type { PackedEvidence, PackModel } from '#reports/pack/pack-model.ts';
import { packFileName, packTitle } from '#reports/pack/pack-names.ts';
import { fullAssessment } from './assessment-samples.ts';

function aPack(changes: Partial<PackedEvidence> = {}): PackModel {
  const assessment = fullAssessment();
  const [standard] = assessment.standards.filter(({ inScope }) => inScope);
  const item: PackedEvidence = {
    standard: { code: standard?.code ?? '', name: standard?.name ?? '' },
    criterionId: standard?.criteria[0]?.id ?? '',
    findingNumber: null,
    number: 1,
    title: 'SK <Tim> & "Layanan"',
    fileName: 'sk.pdf',
    documentNumber: '7/2026',
    date: '2026-07-01',
    page: '3-5',
    remark: '',
    sha256: 'a'.repeat(64),
    md5: 'b'.repeat(32),
    status: 'DITERIMA',
    reason: '',
    confidentiality: 'RAHASIA',
    path: 'bukti/S01 A & B/S01.01/1 100% #1 é.pdf',
    size: 2048,
    state: 'ADA',
    ...changes,
  };
  const document = { kind: 'minutes', path: 'Berita-Acara.pdf', size: 10, sha256: 'c'.repeat(64) } as const;
  return { assessment, documents: [document], evidence: [item] };
}

test('the manifest opens in an Indonesian Excel, and nothing typed becomes a formula or a day', () => {
  const text = manifest(aPack({ title: '=1+1', remark: '@jumlah; lihat "bab 2"\nbaris dua' }));
  expect(text.startsWith('\ufeffBerkas;Standar;Kriteria;')).toBe(true);
  expect(text).toContain(`;'=1+1;halaman 3-5;"'@jumlah; lihat ""bab 2""\nbaris dua";Rahasia;Diterima;2048;`);
  expect(text.endsWith(`;${'b'.repeat(32)};ADA\r\n`)).toBe(true);
  expect(text).toContain('Berita-Acara.pdf;;;Berita Acara Penilaian Faktual;;;;;10;');
  expect(manifest(aPack({ state: 'HILANG' }))).toContain(';HILANG\r\n');
});

test('the page links what lies beside it, escapes what was typed, and runs nothing', () => {
  const page = indexPage(aPack(), 'Paket <Uji>');
  expect(page).toContain('<title>Paket &lt;Uji&gt;</title>');
  expect(page).toContain(
    '<a href="bukti/S01%20A%20%26%20B/S01.01/1%20100%25%20%231%20%C3%A9.pdf">1. SK &lt;Tim&gt; &amp; &quot;Layanan&quot;</a>',
  );
  expect(page).toContain('<td>halaman 3-5</td><td>Nomor 7/2026; 1 Juli 2026</td><td>Rahasia</td>');
  for (const href of ['Berita-Acara.pdf', 'MANIFEST.csv', 'SHA256SUMS'])
    expect(page).toContain(`href="${href}"`);
  expect(page).not.toMatch(/<script|<Tim>|https?:|hilang atau rusak/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('the page begins with what is not in the pack, and does not link it', () => {
  const page = indexPage(aPack({ state: 'RUSAK' }), 'Paket');
  expect(page.indexOf('Berkas yang hilang atau rusak')).toBeLessThan(page.indexOf('>Dokumen<'));
  expect(page).not.toContain('href="bukti');
});

test('what proves a correction stands under its finding', () => {
  const page = indexPage(aPack({ findingNumber: 4, criterionId: 'S09.09' }), 'Paket');
  expect(page.indexOf('Temuan 4 (S09.09)')).toBeGreaterThan(page.indexOf('Bukti tindakan perbaikan'));
});

test('a pack is named after group, quarter and region', () => {
  const model = { ...fullAssessment(), period: { year: 2026, quarter: 3 } } as const;
  expect(packTitle(model)).toMatch(/^Paket Penilaian LPSE Triwulan III 2026 Kota /);
  expect(packFileName(model)).toMatch(/^Paket-Penilaian-LPSE-Kota-.*-TW3-2026(-Revisi-\d+)?\.zip$/);
});
