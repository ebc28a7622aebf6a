import type { ReportDocument, SideDocument } from '#reports/document.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import { attendance } from '#reports/pdf/attendance.ts';
import { designationDecree } from '#reports/pdf/designation-decree.ts';
import { minutes } from '#reports/pdf/minutes.ts';
import { quarterly } from '#reports/pdf/quarterly.ts';
import { revocationDecree } from '#reports/pdf/revocation-decree.ts';
import { renderPdf } from '#reports/render-pdf.ts';

/** The PDF of a document, drawn in this thread. */
export function drawPdf(document: ReportDocument | SideDocument): Promise<Uint8Array> {
  return renderPdf(definitionOf(document), () => {});
}

function definitionOf(document: ReportDocument | SideDocument) {
  switch (document.kind) {
    case 'assessor-pdf':
      return assessorReport(document.model);
    case 'minutes':
      return minutes(document.model);
    case 'quarterly':
      return quarterly(document.model);
    case 'designation-decree':
      return designationDecree(document.model);
    case 'revocation-decree':
      return revocationDecree(document.model);
    case 'attendance':
      return attendance(document.model);
    default:
      throw new Error(`${document.kind} is no PDF`);
  }
}
