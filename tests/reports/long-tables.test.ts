import { describe, expect, it } from 'vitest';
import type { AssessmentModel, ReportFinding } from '#reports/assessment-model.ts';
import { geometryOf } from '#reports/pdf/page-geometry.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import { drawPdf } from './draw.ts';
import { bodyOf, columnText, pdfPages, squeezed } from './read-back.ts';
import {
  assessmentIn,
  kabupaten,
  kota,
  narrow,
  quarterlyIn,
  type RegionSample,
  wide,
} from './region-samples.ts';
import { finding } from './sample-parts.ts';

const head = squeezed('No. Kriteria Temuan Permintaan tindakan perbaikan Prioritas Target');
const regions: [string, RegionSample][] = Object.entries({ kota, kabupaten, narrow, wide });

/** No two stretches of it are alike, so that nothing of it can be lost unseen. */
const words = Array.from({ length: 1000 }, (_, at) => `kata${at}`)
  .join(' ')
  .slice(0, 5000);
const unbroken = Array.from({ length: 2500 }, (_, at) => at.toString(36))
  .join('')
  .slice(0, 5000);

/** Rows of one line to a page and a half, in an order that puts every one of them somewhere else on its page. */
function findings(count: number): ReportFinding[] {
  return Array.from({ length: count }, (_, at) =>
    finding(at + 1, {
      text: `Awal${at + 1}! ${'bukti tidak lengkap, '.repeat((at * at) % 23)} akhir${at + 1}!`,
    }),
  );
}

const minutesOf = (model: AssessmentModel, all: ReportFinding[]) =>
  drawPdf({ kind: 'minutes', model: { ...model, findings: all } });
const reportOf = (model: AssessmentModel, all: ReportFinding[]) =>
  drawPdf({ kind: 'assessor-pdf', model: { ...model, standards: [], findings: all } });
const annexOf = (model: QuarterlyModel, all: ReportFinding[]) =>
  drawPdf({
    kind: 'quarterly',
    model: { ...model, findings: all.map((one) => ({ ...one, overdue: false })) },
  });

describe.each(regions)('a table of 200 findings in %s', { timeout: 60_000 }, (_, region) => {
  it('has its head on every page it goes on on, never alone, and every finding once', async () => {
    const pages = (await pdfPages(await minutesOf(assessmentIn(region), findings(200)))).map(bodyOf);
    const first = pages.findIndex((page) => page.includes(head));
    const last = pages.findLastIndex((page) => page.includes('akhir200!'));
    expect(last - first).toBeGreaterThan(3);
    for (const page of pages.slice(first + 1, last + 1)) expect(page.startsWith(head)).toBe(true);
    for (const page of pages) expect(page.endsWith(head)).toBe(false);
    const text = pages.join('');
    for (const { number } of findings(200)) {
      expect(text.split(`Awal${number}!`)).toHaveLength(2);
      expect(text.split(`akhir${number}!`)).toHaveLength(2);
    }
  });

  it('parts no row that a page holds, also beside one that no page holds', async () => {
    const [first, , ...others] = findings(200);
    const among = [first as ReportFinding, finding(2, { text: words }), ...others];
    const pages = (await pdfPages(await minutesOf(assessmentIn(region), among))).map(bodyOf);
    for (const page of pages) {
      for (const [, number] of page.matchAll(/Awal(\d+)!/g)) expect(page).toContain(`akhir${number}!`);
    }
  });
});

describe.each(regions)('findings of 5.000 characters in %s', { timeout: 60_000 }, (_, region) => {
  const long = [
    finding(1),
    finding(2, { text: words, requestedAction: unbroken }),
    finding(3, { text: unbroken, action: words }),
    finding(4),
  ];

  it.each([
    ['the Berita Acara', () => minutesOf(assessmentIn(region), long)],
    ['the report of the assessor', () => reportOf(assessmentIn(region), long)],
    ['the annex of the quarterly report', () => annexOf(quarterlyIn(region), long)],
  ])('lose no character in %s', async (_name, draw) => {
    const bytes = await draw();
    const { top, bottom } = geometryOf(region.settings);
    const column = await columnText(bytes, ['kata0', unbroken.slice(0, 5)], { top, bottom });
    const text = column.replaceAll('Temuan', '');
    expect(text).toContain(squeezed(words));
    expect(text).toContain(unbroken);
    expect(text.indexOf(unbroken)).toBeGreaterThan(text.indexOf(squeezed(words)));
    const pages = (await pdfPages(bytes)).map(bodyOf);
    expect(pages.filter((page) => page.endsWith(head))).toEqual([]);
  });
});
