import { describe, expect, it } from 'vitest';
import { assessorWorkbook } from '#reports/excel/assessor-workbook.ts';
import type { ReportIssuance } from '#reports/model.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import type { TDocumentDefinitions } from '#reports/pdf/content.ts';
import { minutes } from '#reports/pdf/minutes.ts';
import { quarterly } from '#reports/pdf/quarterly.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { fullAssessment } from './assessment-samples.ts';
import { fullQuarterly } from './quarterly-samples.ts';
import { openWorkbook, pdfPages, pdfText, squeezed } from './read-back.ts';

const code = '0123456789abcdef0123456789abcdef';
const issuance: ReportIssuance = { code, address: `https://kaji.example/periksa/${code}`, replaces: null };
const label = squeezed('QR pemeriksaan salinan (bukan tanda tangan elektronik)');

const documents = {
  'quarterly report': (over: Partial<ReportIssuance> | null) => quarterly(sealed(fullQuarterly(), over)),
  'Berita Acara': (over: Partial<ReportIssuance> | null) => minutes(sealed(fullAssessment(), over)),
  "assessor's report": (over: Partial<ReportIssuance> | null) =>
    assessorReport(sealed(fullAssessment(), over)),
} satisfies Record<string, (over: Partial<ReportIssuance> | null) => TDocumentDefinitions>;

describe.each(Object.entries(documents))('the %s', (name, definitionOf) => {
  it('says where a copy is checked, and that its QR is no signature', async () => {
    const text = await pdfText(await renderPdf(definitionOf({}), () => {}));
    expect(text).toContain(`${label}Keasliansalinan`);
    expect(text).toContain(issuance.address);
    expect(text).toContain(`Kodepemeriksaan:${code}`);
  });

  it('says nothing of it while it is not issued', async () => {
    expect(await pdfText(await renderPdf(definitionOf(null), () => {}))).not.toContain(label);
  });

  it('names on its first page what it takes the place of', async () => {
    const replaces = { revision: 0, number: '027/15/2026', date: '2026-07-02', code: 'f'.repeat(32) };
    const [first = ''] = await pdfPages(await renderPdf(definitionOf({ replaces }), () => {}));
    const words = name === 'quarterly report' ? 'laporan' : 'hasil penilaian dengan Berita Acara';
    expect(first).toContain(`Revisi 1, menggantikan ${words} Nomor 027/15/2026 tanggal 2 Juli 2026`);
  });
});

describe('the cover of the workbook', () => {
  it('has the address and the code as text', async () => {
    const book = await openWorkbook(
      await renderExcel(assessorWorkbook(sealed(fullAssessment(), {})), () => {}),
    );
    const cells: unknown[] = [];
    book.getWorksheet('Sampul')?.eachRow((row) => cells.push(...(row.values as unknown[])));
    expect(cells).toEqual(expect.arrayContaining([issuance.address, code]));
  });
});

function sealed<M extends { seal: { revision: number } }>(model: M, over: Partial<ReportIssuance> | null): M {
  const issued = over === null ? null : { ...issuance, ...over };
  return { ...model, seal: { ...model.seal, revision: issued?.replaces ? 1 : 0, issuance: issued } };
}
