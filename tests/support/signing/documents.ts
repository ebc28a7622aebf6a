import { minutes } from '#reports/pdf/minutes.ts';
import { quarterly } from '#reports/pdf/quarterly.ts';
import { readyToSign } from '#reports/pdf/ready-to-sign.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { minimalAssessment } from '#tests/reports/assessment-samples.ts';
import { minimalQuarterly } from '#tests/reports/quarterly-samples.ts';

/** A report as it goes out to be signed. */
export async function reportToSign(): Promise<Buffer> {
  return Buffer.from(await renderPdf(readyToSign(quarterly(minimalQuarterly())), () => {}));
}

/** The same report as it was issued: it says that it is not signed. */
export async function reportAsIssued(): Promise<Buffer> {
  return Buffer.from(await renderPdf(quarterly(minimalQuarterly()), () => {}));
}

/** The same report with one figure that differs. */
export async function otherReportToSign(): Promise<Buffer> {
  const model = minimalQuarterly();
  const other = { ...model, unit: { ...model.unit, name: 'LPSE Kabupaten Lain' } };
  return Buffer.from(await renderPdf(readyToSign(quarterly(other)), () => {}));
}

export async function minutesToSign(): Promise<Buffer> {
  return Buffer.from(await renderPdf(readyToSign(minutes(minimalAssessment())), () => {}));
}
