import {
  type ImportFacts,
  type ImportReading,
  refusedReading,
  wholeFile,
} from '#core/catalogue/import-fault.ts';
import { WorkbookRefused } from '#storage/workbook-files/open-parts.ts';
import { readTemplateContent } from './template-content.ts';
import { readYamlContent } from './yaml-content.ts';

/** Reads a workbook, or else a YAML text. Its time and memory depend on the file: for the reading process alone. */
export async function readContent(bytes: Buffer, facts: ImportFacts): Promise<ImportReading> {
  const isWorkbook = bytes.subarray(0, 2).equals(Buffer.from('PK'));
  try {
    if (isWorkbook) return await readTemplateContent(bytes, facts);
    return readYamlContent(bytes.toString('utf8').replaceAll('\0', ''), facts);
  } catch (error) {
    if (error instanceof WorkbookRefused) {
      return refusedReading([{ ...wholeFile, code: error.code, value: '' }]);
    }
    // Broken XML, or a text that is nested without end.
    return refusedReading([{ ...wholeFile, code: 'file-unreadable', value: '' }]);
  }
}
