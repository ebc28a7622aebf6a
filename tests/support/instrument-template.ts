import ExcelJS from 'exceljs';
import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';
import { instrumentTemplate } from '#reports/excel/instrument-template.ts';
import { renderExcel } from '#reports/render-excel.ts';

/** The workbook as it is downloaded. */
export function templateOf(content: InstrumentContent): Promise<Uint8Array> {
  const model = { content, regulations: [], writtenAt: '2026-08-10T02:00:00.000Z' };
  return renderExcel(instrumentTemplate(model), () => {});
}

/** The same after somebody has worked on it and saved it. */
export async function edited(
  bytes: Uint8Array,
  edit: (book: ExcelJS.Workbook) => void,
): Promise<Buffer<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  edit(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A workbook of these sheets as XML, for what no program writes. */
export function rawSheets(sheets: Record<string, string>): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const targets = names.map(
    (_name, at) => `<Relationship Id="r${at + 1}" Target="worksheets/s${at + 1}.xml"/>`,
  );
  const parts = names.map((name, at): [string, string] => [
    `xl/worksheets/s${at + 1}.xml`,
    sheets[name] ?? '',
  ]);
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
  };
}
