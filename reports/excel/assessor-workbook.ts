import type { AssessmentModel } from '#reports/assessment-model.ts';
import { documentText } from '#text/documents.ts';
import { instrumentLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import { chartsSheet } from './charts.ts';
import { coverSheet } from './cover.ts';
import { evidenceSheet } from './evidence.ts';
import { findingsSheet } from './findings.ts';
import type { Workbook } from './sheet.ts';
import { summarySheet } from './summary.ts';
import { worksheet } from './worksheet.ts';

/** Sampul, Ringkasan, Grafik, Kertas Kerja, Temuan, Bukti. */
export function assessorWorkbook(model: AssessmentModel): Workbook {
  const { settings, seal, instrument, unit } = model;
  return {
    title: `${words.title(instrumentLabels[instrument.code])} - ${unit.name}`,
    paper: settings.paper,
    frozenAt: seal.frozenAt,
    footer: `${documentText.unsigned} ${documentText.seal} ${seal.modelHash.slice(0, 16)}`,
    sheets: [
      coverSheet(model),
      summarySheet(model),
      chartsSheet(model),
      worksheet(model),
      findingsSheet(model),
      evidenceSheet(model),
    ],
  };
}
