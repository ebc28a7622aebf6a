import type ExcelJS from 'exceljs';
import type { Sheet } from './excel/sheet.ts';
import { renderPng } from './render-png.ts';

/** Draws the pictures of a sheet over its cells. */
export async function addPictures(
  book: ExcelJS.Workbook,
  added: ExcelJS.Worksheet,
  { pictures = [] }: Sheet,
): Promise<void> {
  for (const { svg, column, row } of pictures) {
    const { png, width, height } = await renderPng(svg);
    const image = book.addImage({ extension: 'png', buffer: Buffer.from(png) as never });
    added.addImage(image, { tl: { col: column, row }, ext: { width, height } });
  }
}

interface DrawingWriter {
  addDrawings(zip: { append(xml: string, part: { name: string }): void }, model: object): unknown;
}

/** Gives each picture its alternative text: exceljs calls them "Picture 1" and so on in each sheet, and has no way to say more. */
export function describePictures(book: ExcelJS.Workbook, sheets: readonly Sheet[]): void {
  const said = sheets.flatMap(({ pictures }) =>
    pictures === undefined || pictures.length === 0 ? [] : [pictures],
  );
  const writer = book.xlsx as unknown as DrawingWriter;
  const { addDrawings } = writer;
  let sheet = 0;
  writer.addDrawings = (zip, model) => {
    const append = (xml: string, part: { name: string }) => {
      if (!/drawings\/drawing\d+\.xml$/.test(part.name)) return zip.append(xml, part);
      const pictures = said[sheet++] ?? [];
      const described = xml.replaceAll(/name="Picture (\d+)"/g, (name, number) => {
        const words = pictures[Number(number) - 1]?.description;
        return words === undefined ? name : `${name} descr="${attribute(words)}"`;
      });
      zip.append(described, part);
    };
    return addDrawings.call(book.xlsx, { append }, model);
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
