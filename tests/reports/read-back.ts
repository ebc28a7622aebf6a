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

/** What stands between the margins of a page, without white space. */
export function bodyOf(page: string): string {
  const [body = ''] = squeezed(page).split('Dokumeninidibuat');
  return body.replace(/Halaman\d+dari\d+$/, '');
}

/** Width and height of a page in points. */
export async function pageSize(bytes: Uint8Array): Promise<[number, number]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const page = await document.getPage(1);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return [right - left, top - bottom];
}

/**
 * What stands in one column of a table, page after page, without white space: from where `begins` is printed to where
 * `beside` is. @param frame the margins above and below, in points
 */
export async function columnText(
  bytes: Uint8Array,
  [begins, beside]: readonly [string, string],
  frame: { readonly top: number; readonly bottom: number },
): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const texts: { text: string; x: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const height = page.view[3] ?? 0;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform;
      if (y > frame.bottom && y < height - frame.top) texts.push({ text: item.str, x });
    }
  }
  const left = texts.find(({ text }) => text.startsWith(begins))?.x ?? 0;
  const right = texts.find(({ text, x }) => text.startsWith(beside) && x > left)?.x ?? 0;
  return squeezed(
    texts
      .filter(({ x }) => x > left - 1 && x < right - 1)
      .map(({ text }) => text)
      .join(''),
  );
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
