import type { OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import { offlineWorkbookText as words } from '#text/offline-workbook.ts';
import { instrumentLabels } from '#text/states.ts';
import { offlineFindings } from './offline-findings.ts';
import { offlineGuide } from './offline-guide.ts';
import { offlineIdentity } from './offline-identity.ts';
import { offlineWorksheet } from './offline-worksheet.ts';
import type { Workbook } from './sheet.ts';

/** Petunjuk, Kertas Kerja, for the assessor Temuan, and a hidden sheet that says which export it is. */
export function offlineWorkbook(model: OfflineWorkbookModel): Workbook {
  const { side, instrument, unit, paper, exportedAt, fingerprint } = model;
  return {
    title: `${words.title[side]}: ${instrumentLabels[instrument.code]} - ${unit.name}`,
    paper,
    frozenAt: exportedAt,
    footer: words.footer(fingerprint.slice(0, 16)),
    sheets: [
      offlineGuide(model),
      offlineWorksheet(model),
      ...(side === 'PENILAI' ? [offlineFindings(model)] : []),
      offlineIdentity(model),
    ],
  };
}
