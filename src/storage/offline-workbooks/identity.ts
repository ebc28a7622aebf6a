import { wordOf } from '#core/offline/cell-text.ts';
import { type FilledWorkbook, offlineSides } from '#core/offline/offline-workbook.ts';
import { fileFault, type WorkbookFault } from '#core/offline/workbook-fault.ts';
import { identityNames, offlineFormat } from '#core/offline/workbook-format.ts';
import type { SheetCells } from '#storage/workbook-files/sheet-xml.ts';

type Identity = Pick<FilledWorkbook, 'exportId' | 'assessmentId' | 'side' | 'fingerprint'>;

/** Which export a workbook says it is. */
export function readIdentity(content: SheetCells | null): Identity | { fault: WorkbookFault } {
  const said = valuesByName(content);
  const format = said.get(identityNames.format);
  if (format === undefined) return { fault: fileFault('not-from-kaji') };
  if (format !== offlineFormat) return { fault: fileFault('format-unknown', format.slice(0, 100)) };
  const exportId = said.get(identityNames.exportId) ?? '';
  const assessmentId = said.get(identityNames.assessmentId) ?? '';
  const side = wordOf(said.get(identityNames.side) ?? '', offlineSides);
  const fingerprint = said.get(identityNames.fingerprint) ?? '';
  const whole = isHex(exportId, 32) && isHex(assessmentId, 32) && isHex(fingerprint, 64);
  if (!whole || side === null) return { fault: fileFault('not-from-kaji') };
  return { exportId, assessmentId, side, fingerprint };
}

function valuesByName(content: SheetCells | null): Map<string, string> {
  const said = new Map<string, string>();
  const names = new Map<number, string>();
  for (const { row, column, text } of content?.cells ?? []) {
    if (column === 'A') names.set(row, text);
    const name = names.get(row);
    if (column === 'B' && name !== undefined) said.set(name, text);
  }
  return said;
}

function isHex(text: string, length: number): boolean {
  return text.length === length && /^[0-9a-f]+$/.test(text);
}
