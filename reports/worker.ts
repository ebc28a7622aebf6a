import { parentPort } from 'node:worker_threads';
import type { ReportDocument, SideDocument, WorkerReply } from './document.ts';
import { assessorWorkbook } from './excel/assessor-workbook.ts';
import { instrumentTemplate } from './excel/instrument-template.ts';
import { offlineWorkbook } from './excel/offline-workbook.ts';
import { assessorReport } from './pdf/assessor-report.ts';
import { attendance } from './pdf/attendance.ts';
import type { TDocumentDefinitions } from './pdf/content.ts';
import { designationDecree } from './pdf/designation-decree.ts';
import { letterheadProof } from './pdf/letterhead-proof.ts';
import { minutes } from './pdf/minutes.ts';
import { previewed } from './pdf/previewed.ts';
import { quarterly } from './pdf/quarterly.ts';
import { readyToSign } from './pdf/ready-to-sign.ts';
import { revocationDecree } from './pdf/revocation-decree.ts';
import { renderExcel } from './render-excel.ts';
import { renderPdf } from './render-pdf.ts';

type OnProgress = (ratio: number) => void;

parentPort?.on('message', async (document: ReportDocument | SideDocument) => {
  try {
    const bytes = await draw(document, (progress) => reply({ progress }));
    reply({ bytes });
  } catch (error) {
    reply({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function draw(document: ReportDocument | SideDocument, onProgress: OnProgress): Promise<Uint8Array> {
  switch (document.kind) {
    case 'assessor-pdf':
      return renderPdf(inForm(document, assessorReport(document.model)), onProgress);
    case 'assessor-workbook':
      return renderExcel(assessorWorkbook(document.model), onProgress);
    case 'attendance':
      return renderPdf(attendance(document.model), onProgress);
    case 'instrument-template':
      return renderExcel(instrumentTemplate(document.model), onProgress);
    case 'preview':
      return renderPdf(previewed(document.document), onProgress);
    case 'letterhead-proof':
      return renderPdf(letterheadProof(document.emblem), onProgress);
    case 'offline-workbook':
      return renderExcel(offlineWorkbook(document.model), onProgress);
    case 'minutes':
      return renderPdf(inForm(document, minutes(document.model)), onProgress);
    case 'quarterly':
      return renderPdf(inForm(document, quarterly(document.model)), onProgress);
    case 'designation-decree':
      return renderPdf(designationDecree(document.model), onProgress);
    case 'revocation-decree':
      return renderPdf(revocationDecree(document.model), onProgress);
  }
}

function inForm({ forSigning }: ReportDocument, definition: TDocumentDefinitions): TDocumentDefinitions {
  return forSigning === true ? readyToSign(definition) : definition;
}

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}
