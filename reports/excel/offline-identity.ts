import { identityNames, offlineFormat, offlineSheets } from '#core/offline/workbook-format.ts';
import type { OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import { offlineWorkbookText as words } from '#text/offline-workbook.ts';
import { locked, type Sheet } from './sheet.ts';

/** Which export this is; read back, and compared with what the server kept. */
export function offlineIdentity({ id, assessmentId, side, fingerprint }: OfflineWorkbookModel): Sheet {
  return {
    name: offlineSheets.identity,
    widths: [16, 70],
    head: [],
    rows: [
      [identityNames.format, offlineFormat],
      [identityNames.exportId, id],
      [identityNames.assessmentId, assessmentId],
      [identityNames.side, side],
      [identityNames.fingerprint, fingerprint],
      [null, words.identity],
    ],
    tableRows: 0,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: false,
    hidden: true,
    fill: locked,
  };
}
