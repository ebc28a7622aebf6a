import type ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWorkbook, pdfPages, pdfText, squeezed } from '#tests/reports/read-back.ts';
import { issued } from './documents.ts';

export interface ExpectedFigures {
  S01: string;
  S02: string;
  /** Of the standards in scope, and of all sixteen. */
  group: string;
  total: string;
}

/** Holds the results page, the assessor's PDF, the Berita Acara and the workbook against the same figures. */
export async function compareFigures(
  page: Page,
  assessmentId: string,
  figures: ExpectedFigures,
): Promise<void> {
  await onScreen(page, assessmentId, figures);
  await page.goto(`/penilaian/${assessmentId}/dokumen`);
  const report = await issued(page, 'Laporan Penilai');
  const minutes = await issued(page, 'Berita Acara Penilaian Faktual');
  const workbook = await openWorkbook(await issued(page, 'Kertas kerja'));
  for (const pdf of [report, minutes]) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // Number, notice and seal alone have fewer letters: such a page has lost what it was made for.
  expect((await pdfPages(report)).filter((text) => text.length < 250)).toEqual([]);
  const printed = await pdfText(report);
  for (const figure of Object.values(figures)) expect(printed).toContain(figure);
  expect(printed).toContain(squeezed('Tinjauan tahunan belum dilakukan.'));
  expect(await pdfText(minutes)).toContain(squeezed('Berita Acara').toUpperCase());
  inWorkbook(workbook, figures);
}

async function onScreen(page: Page, assessmentId: string, { S01, S02, group, total }: ExpectedFigures) {
  await page.goto(`/penilaian/${assessmentId}/hasil`);
  const stat = (label: string) =>
    page.locator('.stat').filter({ hasText: label }).locator('.stat-value').innerText();
  expect(await stat('Skor kemajuan')).toBe(group);
  expect(await stat('Skor total')).toBe(total);
  expect(await stat('Capaian lingkup')).toBe('1/2');
  expect(await stat('Capaian total')).toBe('1/16');
  const factual = (code: string) =>
    page
      .locator('tr')
      .filter({ has: page.locator('th', { hasText: new RegExp(`^${code} `) }) })
      .first()
      .locator('td[data-label=Faktual]')
      .innerText();
  expect(await factual('S01')).toBe(S01);
  expect(await factual('S02')).toBe(S02);
}

function inWorkbook(workbook: ExcelJS.Workbook, { S01, S02, group, total }: ExpectedFigures): void {
  const rows: unknown[][] = [];
  workbook.getWorksheet('Ringkasan')?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  const figure = (label: string, column: number) =>
    rows.find((cells) => cells.includes(label))?.[column] as number;
  const shown = (value: number) => value.toFixed(2).replace('.', ',');
  expect(shown(figure('S01', 8))).toBe(S01);
  expect(shown(figure('S02', 8))).toBe(S02);
  expect(shown(figure('Skor kemajuan dalam ruang lingkup', 3))).toBe(group);
  expect(shown(figure('Skor kemajuan terhadap seluruh standar', 3))).toBe(total);
  expect(figure('Capaian dalam ruang lingkup', 3)).toMatch(/^1\b.*\b2\b/);
}
