import { describe, expect, it } from 'vitest';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { minutes } from '#reports/pdf/minutes.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { extremeAssessment, fullAssessment, minimalAssessment } from './assessment-samples.ts';
import { pdfText, squeezed } from './read-back.ts';

const textOf = async (model: AssessmentModel) => pdfText(await renderPdf(minutes(model), () => {}));

describe('the Berita Acara', () => {
  it('opens with the date in words and names both parties', async () => {
    const text = await textOf(fullAssessment());
    expect(text).toContain(
      squeezed('Pada hari ini Senin tanggal lima bulan Oktober tahun dua ribu dua puluh enam (05-10-2026)'),
    );
    expect(text).toContain('Nomor:.....');
    expect(text).toContain(squeezed('Laras Puspawardani, S.T. NIP : 19850505 201012 2 001'));
    expect(text).toContain('PIHAKKESATU');
    expect(text).toContain('PIHAKKEDUA');
  });

  it('states scope and result with number words, from the model', async () => {
    const text = await textOf(fullAssessment());
    expect(text).toContain(squeezed('meliputi 14 (empat belas) dari 16 (enam belas) standar'));
    expect(text).toContain(squeezed('berjumlah 9 (sembilan) dari 14 (empat belas)'));
    expect(text).toContain(squeezed('atau 9/16 terhadap seluruh standar'));
    expect(text).toContain(squeezed('menurut Penilaian Faktual adalah 89,29%'));
    expect(text).toContain(squeezed('Penilaian Mandiri 97,62%'));
    expect(text).toContain(squeezed('Terdapat 3 (tiga) temuan'));
  });

  it('is signed by the head of the unit, every assessor and who acknowledges', async () => {
    const text = await textOf(fullAssessment());
    const closing = text.indexOf(squeezed('Demikian Berita Acara Penilaian Faktual'));
    const signatures = text.slice(closing);
    for (const name of ['Sekar Ayuningtyas', 'Laras Puspawardani', 'Damar Nugrahanto', 'Bagas Wirayudha']) {
      expect(signatures).toContain(squeezed(name));
    }
    expect(signatures).toContain(squeezed('Mengetahui, Plt. Kepala Dinas Komunikasi dan Informatika'));
    expect(signatures).toContain(squeezed('19680817 199403 1 005'));
  });

  it('is marked as a draft while the factual assessment is not finished', async () => {
    expect(await textOf(minimalAssessment())).toContain('KONSEP');
    expect(await textOf(fullAssessment())).not.toContain('KONSEP');
  });

  it('says so when nothing is in scope', async () => {
    const model = fullAssessment();
    const none = {
      ...model,
      standards: model.standards.map((standard) => ({ ...standard, inScope: false })),
    };
    expect(await textOf(none)).toContain(squeezed('Belum ada ruang lingkup'));
  });

  it('lists all of sixty findings', async () => {
    const text = await textOf(extremeAssessment());
    expect(text.match(/tercatat/g)?.length).toBe(60);
    expect(text.match(/"kutip"/g)?.length).toBe(40 * 9);
  });
});
