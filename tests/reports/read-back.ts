import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { readZipDirectory, readZipPart } from '#storage/evidence-files/zip-directory.ts';

/** The text of each page, white space as single blanks. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

/** The whole text without any white space, so that a line break inside a phrase does not hide it. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return squeezed((await pdfPages(bytes)).join(''));
}

export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Width and height of a page in points. */
export async function pageSize(bytes: Uint8Array): Promise<[number, number]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const page = await document.getPage(1);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return [right - left, top - bottom];
}

/** Text that reaches beyond the right margin of any page, as [page, text]; not a watermark, which lies across it. */
export async function overflowing(bytes: Uint8Array, rightEdge: number): Promise<[number, string][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const found: [number, string][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '' || item.transform[1] !== 0) continue;
      if (item.transform[4] + item.width > rightEdge) {
        found.push([number, item.str]);
      }
    }
  }
  return found;
}

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  return book;
}

/** The text of one part of a workbook. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = async (at: number, length: number) => Buffer.from(bytes).subarray(at, at + length);
  const entries = await readZipDirectory(read, bytes.length);
  const entry = entries?.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no part ${name}`);
  return String(await readZipPart(read, entry));
}
