import { beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { extremeAssessment, fullAssessment, minimalAssessment } from './assessment-samples.ts';
import { bodyOf, pageSize, pdfPages, pdfText, squeezed } from './read-back.ts';

describe('the assessor’s report of a finished assessment', () => {
  const model = fullAssessment();
  let bytes: Uint8Array;
  let text: string;
  beforeAll(async () => {
    bytes = await renderPdf(assessorReport(model), () => {});
    text = await pdfText(bytes);
  });

  it('stands on F4 with the letterhead on page 1 only and numbers from page 2', async () => {
    const [width, height] = await pageSize(bytes);
    expect([width, height].map((side) => Math.round(side * 100))).toEqual([60945, 93543]);
    const [first = '', second = '', ...others] = await pdfPages(bytes);
    expect(first).toContain('DINAS KOMUNIKASI DAN INFORMATIKA');
    expect(first).not.toContain('Halaman 1');
    expect(second).toContain(`Halaman 2 dari ${others.length + 2}`);
    expect([second, ...others].join()).not.toContain('DINAS KOMUNIKASI DAN INFORMATIKA');
  });

  it('shows the figures of the model, self beside factual', () => {
    const { self, factual, deltaIndex } = model.group;
    for (const figure of [self.score, factual?.score, self.scoreTotal, factual?.scoreTotal]) {
      expect(text).toContain(`${figure}%`);
    }
    expect(text).toContain('Capaianterhadapseluruhstandar13/169/16');
    expect(text).toContain('17StandarLKPP14/1710/17');
    expect(text).toContain(deltaIndex);
    for (const standard of model.standards.filter((one) => one.inScope && !one.outsideRegulation)) {
      const scores = `${standard.self.score}%(${standard.self.predicate})${standard.factual?.score}%(${standard.factual?.predicate})`;
      expect(text).toContain(squeezed(`${standard.code}${standard.name}3/3${scores}${standard.delta}`));
    }
  });

  it('shows every criterion of the scope with every piece of evidence, its page and its hash', () => {
    for (const { inScope, criteria } of model.standards) {
      for (const { id, evidence } of criteria) {
        expect(text.includes(id)).toBe(inScope);
        if (!inScope) continue;
        for (const { page, sha256 } of evidence) {
          expect(text).toContain(`halaman${page}`);
          expect(text).toContain(`SHA-256${sha256}`);
        }
      }
    }
  });

  it('says which criteria changed since the last final result, and of a finding where it came from and what proves it', () => {
    expect(text).toContain(squeezed('Perubahan kriteria terhadap hasil final Triwulan II Tahun 2026'));
    for (const line of ['Baru hilang: S01.02', 'Baru terpenuhi: S03.01', 'Kriteria berubah: S02.02']) {
      expect(text).toContain(squeezed(line));
    }
    expect(text).toContain(squeezed('Dibawa dari Triwulan II Tahun 2026, temuan nomor 5'));
    expect(text).toContain(squeezed('Bukti perbaikan: Notula tinjauan risiko, halaman 4'));
  });

  it('says that the criteria are proposals, that nobody signed it, and why a standard is not met', () => {
    expect(text).toContain(
      squeezed('masih berstatus Usulan, belum ditetapkan dengan Keputusan Kepala Dinas'),
    );
    expect(text).toContain(
      squeezed('Dokumen ini dibuat oleh sistem dan belum ditandatangani secara elektronik.'),
    );
    expect(text).toContain(squeezed('S01.02 belum diterapkan menyeluruh; S01.03 bukti kedaluwarsa'));
    expect(text).toContain(squeezed('S15: Tim kepatuhan baru dibentuk pada triwulan IV.'));
  });

  it('keeps Anggaran on a line of its own, after the sixteen', () => {
    const outside = text.indexOf(squeezed('Standar LKPP di luar peraturan kepala daerah'));
    expect(text.indexOf('S16PenilaianInternal')).toBeLessThan(outside);
    expect(text.indexOf('S17Anggaran')).toBeGreaterThan(outside);
  });

  it('prints the seal, the appointment letters and local times', () => {
    expect(text).toContain(model.seal.modelHash);
    expect(text).toContain(String(model.seal.auditHead));
    expect(text).toContain(squeezed('Surat penunjukan Nomor SP-12/D.II/09/2026 tanggal 14 September 2026'));
    expect(text).toContain(squeezed('20 September 2026, 09.15 WIB'));
  });
});

describe('the assessor’s report of an empty draft', () => {
  it('prints "belum ada" and never a nought, and says the figures are not verified', async () => {
    const bytes = await renderPdf(assessorReport(minimalAssessment()), () => {});
    const text = await pdfText(bytes);
    expect((await pageSize(bytes)).map(Math.round)).toEqual([595, 842]);
    expect(text).toContain(squeezed('Penilaian Mandiri (belum diverifikasi)'));
    expect(text).toContain('BelumDiisi');
    expect(text).toContain(squeezed('Skor kemajuan dalam ruang lingkup belum ada belum ada'));
    expect(text).not.toMatch(/(?<!\d)0,00%/);
    expect(text).not.toContain('Usulan');
    expect(text).toContain(
      squeezed('ditetapkan dengan Keputusan Kepala Dinas Nomor 188/17/KEP/2026 tanggal 3 Februari 2026'),
    );
    expect(text).toContain('WITA');
    expect(text).toContain('Tidakadatemuan.');
  });
});

describe('the assessor’s report at its limits', () => {
  it('cuts no finding, no evidence and no note', async () => {
    const model = extremeAssessment();
    const [first, ...others] = model.standards;
    const [crowded, ...criteria] = first?.criteria ?? [];
    const own = { ...crowded, text: crowded?.text.replaceAll('"kutip"', '"judul"') };
    const standards = [{ ...first, criteria: [own, ...criteria] }, ...others] as AssessmentModel['standards'];
    const text = await pdfText(await renderPdf(assessorReport({ ...model, standards }), () => {}));
    expect(text.match(/tercatat/g)?.length).toBe(60);
    expect(text).toContain(`${'a'.repeat(20)}24,`);
    // Forty times in each of nine findings, twenty-five rejections, and in self note and factual note.
    expect(text.match(/"kutip"/g)?.length).toBe(40 * (9 + 25 + 2));
    // The criterion's own text is the head, whose first lines are repeated on every page.
    expect(text.match(/"judul"/g)?.length).toBeGreaterThan(40);
    expect(text).toContain(squeezed(own.text?.slice(0, 60) ?? '?'));
  });
});

describe('the assessor’s report, however the pages fall', { timeout: 60_000 }, () => {
  it('loses no standard out of scope', async () => {
    const model = fullAssessment();
    const left = model.standards.map((standard, at) => ({ ...standard, inScope: at < 2 }));
    for (const lines of [0, 8, 16, 24, 32, 40]) {
      const pages = await drawnWith({ ...model, standards: left }, lines);
      const said = pages.join(' ').split('di luar ruang lingkup periode ini').length - 1;
      expect(said).toBe(left.length - 2);
      expect(pages.filter((page) => page.length < 250)).toEqual([]);
    }
  });

  it('leaves no heading and no head of a criterion alone at the foot of a page, and no signature alone on one', async () => {
    const model = fullAssessment();
    for (const lines of [0, 5, 10, 15, 20, 25]) {
      const pages = (await drawnWith(model, lines)).map(bodyOf);
      const lonely = pages.filter((page) =>
        /(Selisih:[\d,+-]+|menyeluruh\.|kedaluwarsa\.|temuan\.|bobot\d+)$/.test(page),
      );
      const headless = pages.filter((page) => {
        const head = page.split(/wajib,bobot\d+/).at(-1) ?? '';
        return page.includes('wajib,bobot') && !/Dasar:|Catatan|Bukti:|Tidakadabukti/.test(head);
      });
      expect([lines, lonely, headless]).toEqual([lines, [], []]);
      expect(pages.at(-1)).toMatch(/Demikianlaporan.+KetuaTimPenilai/);
    }
  });

  it('keeps a note of many short lines, which is taller than a page', async () => {
    const [page, ...others] = await drawnWith(fullAssessment(), 300);
    const text = squeezed([page, ...others].join(''));
    expect(text.match(/Baris\d+\./g)?.length).toBe(
      300 * (fullAssessment().standards[0]?.criteria.length ?? 0),
    );
  });
});

/** The pages when every criterion of the first standard has a note of so many lines. */
async function drawnWith(model: AssessmentModel, lines: number): Promise<string[]> {
  const note = Array.from({ length: lines }, (_, at) => `Baris ${at}.`).join('\n');
  const standards = model.standards.map((standard, at) => {
    if (at > 0) return standard;
    return {
      ...standard,
      criteria: standard.criteria.map((one) => ({ ...one, self: { ...one.self, note } })),
    };
  });
  return pdfPages(await renderPdf(assessorReport({ ...model, standards }), () => {}));
}
