import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signatureAnchor, signatureAnchors } from '#core/signature/signature-anchor.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import { minutes } from '#reports/pdf/minutes.ts';
import { quarterly } from '#reports/pdf/quarterly.ts';
import { readyToSign } from '#reports/pdf/ready-to-sign.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { documentText } from '#text/documents.ts';
import { fullAssessment } from './assessment-samples.ts';
import { fullQuarterly } from './quarterly-samples.ts';
import { pdfText, squeezed } from './read-back.ts';

const assessment = fullAssessment();
const signatories = assessment.assessors.length;

describe('a document that is made to be signed electronically', () => {
  test.each([
    ['the quarterly report', () => quarterly(fullQuarterly()), 2],
    // Both parties, the other assessors, and who acknowledges.
    ['the minutes', () => minutes(assessment), signatories + 2],
    ["the assessors' report", () => assessorReport(assessment), signatories],
  ])('%s has an anchor for each signature, and does not say that it is unsigned', async (_, draw, places) => {
    const issued = await pdfText(await renderPdf(draw(), () => {}));
    const made = await pdfText(await renderPdf(readyToSign(draw()), () => {}));
    expect(issued).toContain(squeezed(documentText.unsigned));
    expect(made).not.toContain(squeezed(documentText.unsigned));
    expect(issued.match(signatureAnchors)).toBeNull();
    const anchors = Array.from({ length: places }, (_, at) => signatureAnchor(at + 1));
    expect(made.match(signatureAnchors)?.toSorted()).toEqual(anchors.toSorted());
  });

  test('is the same file each time it is drawn', async () => {
    const draw = () => renderPdf(readyToSign(quarterly(fullQuarterly())), () => {});
    expect(Buffer.from(await draw()).equals(Buffer.from(await draw()))).toBe(true);
  });
});

test('nothing Kaji writes names the national certification service: it signs nothing in its name', () => {
  const named = globSync([
    'reports/**/*.ts',
    'src/text/**/*.ts',
    'src/components/**/*',
    'src/pages/**/*',
  ]).filter(
    (file) =>
      /\.(ts|astro)$/.test(file) && /bsre|balai (besar )?sertifikasi/i.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual([]);
});
