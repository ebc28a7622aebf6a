import {
  fileFault,
  unreadWorkbook,
  type WorkbookFault,
  type WorkbookReading,
} from '#core/offline/workbook-fault.ts';
import { findingHeadings, mostOfflineRows, offlineSheets } from '#core/offline/workbook-format.ts';
import { WorkbookRefused } from '#storage/workbook-files/open-parts.ts';
import { type ReadSheets, readSheets } from '#storage/workbook-files/read-sheets.ts';
import { filledFindings, filledRows, worksheetHeadings } from './filled-rows.ts';
import { readIdentity } from './identity.ts';
import { readTable } from './offline-table.ts';

/** Twice what every criterion with the longest texts on both sides takes. */
const limits = { partBytes: 12 * 1024 * 1024, bytesInAll: 32 * 1024 * 1024, lastRow: mostOfflineRows };

const names = [offlineSheets.identity, offlineSheets.worksheet, offlineSheets.findings] as const;

/** Its time and memory depend on the file: for the reading process alone. */
export async function readFilledWorkbook(bytes: Buffer): Promise<WorkbookReading> {
  try {
    return filledWorkbook(await readSheets(bytes, names, limits));
  } catch (error) {
    if (error instanceof WorkbookRefused) return unreadWorkbook([fileFault(error.code)]);
    // Broken XML, or XML that no workbook is made of.
    return unreadWorkbook([fileFault('file-unreadable')]);
  }
}

function filledWorkbook({ sheets, from1904 }: ReadSheets<(typeof names)[number]>): WorkbookReading {
  const identity = readIdentity(sheets[offlineSheets.identity]);
  if ('fault' in identity) return unreadWorkbook([identity.fault]);
  const { side } = identity;
  const faults: WorkbookFault[] = [];
  const worksheet = readTable(
    {
      name: offlineSheets.worksheet,
      content: sheets[offlineSheets.worksheet],
      headings: worksheetHeadings(side),
    },
    faults,
  );
  const findings =
    side === 'UNIT'
      ? null
      : readTable(
          {
            name: offlineSheets.findings,
            content: sheets[offlineSheets.findings],
            headings: findingHeadings,
          },
          faults,
        );
  const rows = worksheet === null ? [] : filledRows(worksheet, side, faults);
  const noted = findings === null ? [] : filledFindings(findings, { rows, from1904 }, faults);
  if (faults.length > 0) return unreadWorkbook(faults);
  return { filled: { ...identity, rows, findings: noted } };
}
