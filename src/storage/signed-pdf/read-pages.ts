import { getDocumentProxy } from 'unpdf';

/** What can be read on each page; or why nothing can. */
export type ReadPages = readonly string[] | 'BROKEN' | 'TRUNCATED' | 'ENCRYPTED';

/** No document Kaji issues comes near it. */
const mostPages = 2000;

/** Reads a PDF. Time and memory depend on the file: for the reading process alone. */
export async function readPages(file: Buffer): Promise<ReadPages> {
  if (!hasEnd(file)) return 'TRUNCATED';
  try {
    // It takes the bytes away with it.
    const document = await getDocumentProxy(new Uint8Array(file), { stopAtErrors: true, verbosity: 0 });
    const { info } = await document.getMetadata();
    if ((info as { EncryptFilterName?: unknown }).EncryptFilterName) return 'ENCRYPTED';
    if (document.numPages > mostPages) return 'BROKEN';
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
      );
    }
    return pages;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'BROKEN';
  }
}

/** A PDF ends by saying where its table begins (ISO 32000-1, 7.5.5); readers mend one that doesn't, Kaji must not. */
function hasEnd(file: Buffer): boolean {
  const tail = file.toString('latin1', Math.max(0, file.length - 1024));
  const [, offset] = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail) ?? [];
  if (offset === undefined) return false;
  const table = file.toString('latin1', Number(offset), Number(offset) + 40);
  return /^\s*(?:xref\b|\d{1,10}\s+\d{1,5}\s+obj\b)/.test(table);
}
