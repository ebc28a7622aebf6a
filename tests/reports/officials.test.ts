import { expect, test } from 'vitest';
import type { ReportOfficial } from '#reports/model.ts';
import { officeOf, positionWords, reportOfficial } from '#reports/officials.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import { designationDecree } from '#reports/pdf/designation-decree.ts';
import { minutes } from '#reports/pdf/minutes.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { fullAssessment } from './assessment-samples.ts';
import { designationDecreeSample } from './decree-samples.ts';
import { pdfText, squeezed } from './read-back.ts';

/** Several documents are drawn, each in seconds on a busy machine. */
const drawing = { timeout: 60_000 };

const drawn = async (definition: Parameters<typeof renderPdf>[0]) =>
  pdfText(await renderPdf(definition, () => {}));

const entered = {
  prefix: 'Plt.',
  position: 'Sekretaris',
  onBehalfOf: 'Kepala Dinas Komunikasi\nKota Banyu Biru',
  through: '',
  name: 'Citra Contoh',
  rank: null,
  employeeNumber: null,
} as const;

test('in the own right the position stands as typed', () => {
  const own = reportOfficial({ ...entered, signing: 'SENDIRI', position: 'Kepala Dinas \n\n Kota Contoh' });
  expect(own).toMatchObject({ prefix: 'Plt.', position: ['Kepala Dinas', 'Kota Contoh'] });
  expect(own.onBehalfOf).toBeUndefined();
  expect(positionWords(own)).toBe('Plt. Kepala Dinas Kota Contoh');
  expect(officeOf(own)).toBe('Kepala Dinas Kota Contoh');
});

test('on behalf of another the represented position comes first', () => {
  const behalf = reportOfficial({ ...entered, signing: 'AN' });
  expect([behalf.prefix, ...behalf.position]).toEqual([
    'a.n.',
    'Kepala Dinas Komunikasi',
    'Kota Banyu Biru',
    'Plt. Sekretaris',
  ]);
  expect(positionWords(behalf)).toBe('Plt. Sekretaris, atas nama Kepala Dinas Komunikasi Kota Banyu Biru');
  const passed = reportOfficial({ ...entered, signing: 'UB', through: 'Asisten' });
  expect(passed.position.slice(2)).toEqual(['Asisten', 'u.b. Plt. Sekretaris']);
});

test("a decree stays the represented position's, and the minutes name who signs", drawing, async () => {
  const signs: ReportOfficial = reportOfficial({ ...entered, signing: 'AN' });
  const decree = await drawn(designationDecree({ ...designationDecreeSample(), headOfOffice: signs }));
  expect(decree).toContain(squeezed('KEPUTUSAN KEPALA DINAS KOMUNIKASI KOTA BANYU BIRU'));
  expect(decree).not.toContain(squeezed('KEPALA DINAS KOMUNIKASI KOTA BANYU BIRU PLT. SEKRETARIS'));
  expect(decree).toContain(
    squeezed('a.n. Kepala Dinas Komunikasi Kota Banyu Biru Plt. Sekretaris, Citra Contoh'),
  );
  const model = fullAssessment();
  const officials = { ...model.officials, unitHead: signs };
  const text = await drawn(minutes({ ...model, officials }));
  expect(text).toContain(squeezed('Jabatan : Plt. Sekretaris, atas nama Kepala Dinas Komunikasi'));
});

test('the minutes and the report of the assessors name their own copies', drawing, async () => {
  const model = { ...fullAssessment(), reportCopies: ['Arsip Tim Penilai'] };
  const settings = { ...model.settings, carbonCopies: ['Arsip Berita Acara'] };
  const [acara, report] = [
    await drawn(minutes({ ...model, settings })),
    await drawn(assessorReport({ ...model, settings })),
  ];
  expect(acara).toContain(squeezed('Tembusan: Arsip Berita Acara'));
  expect(acara).not.toContain(squeezed('Arsip Tim Penilai'));
  expect(report).toContain(squeezed('Tembusan: Arsip Tim Penilai'));
  expect(report).not.toContain(squeezed('Arsip Berita Acara'));
});
