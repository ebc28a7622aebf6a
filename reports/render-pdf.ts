import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { facePath } from './fonts/face.ts';
import { outlineId } from './pdf/outline.ts';
import { descriptionsOf, type PdfInformation } from './pdf-metadata.ts';

const faces = {
  normal: facePath('normal'),
  bold: facePath('bold'),
  italics: facePath('italics'),
  bolditalics: facePath('bolditalics'),
};
const facePaths = new Set(Object.values(faces));

pdfmake.setFonts({ 'Liberation Sans': { ...faces } });
// Nothing but the four faces may be opened, whatever a text in the definition says.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => facePaths.has(path));

/**
 * The bytes of a PDF; the same bytes for the same definition, since the only date in it is the definition's own.
 * Blocks its thread. @param onProgress 0 … 1, while pages are written
 */
export async function renderPdf(
  definition: TDocumentDefinitions,
  onProgress: (ratio: number) => void,
): Promise<Uint8Array> {
  pdfmake.setProgressCallback(onProgress);
  const output = pdfmake.createPdf(definition);
  const drawn = (await output.getStream()) as unknown as DrawnDocument;
  describe(drawn, definition.language ?? '');
  openOutline(drawn.outline);
  return output.getBuffer();
}

/** What is used of pdfkit's document between the drawing and the writing. */
interface DrawnDocument {
  readonly info: PdfInformation;
  readonly outline: OutlineEntry;
  appendXML(xml: string): void;
  _addInfo(): void;
}

interface OutlineEntry {
  readonly outlineData: { Dest?: unknown; Count?: number };
  readonly children: OutlineEntry[];
}

/** pdfkit writes a title into the metadata as it stands, where an "&" breaks the XML. */
function describe(drawn: DrawnDocument, language: string): void {
  drawn._addInfo = () => drawn.appendXML(descriptionsOf(drawn.info, language));
}

/**
 * Leads each entry to its text and opens it; pdfkit leads to the right edge of the page and counts the children alone, not
 * their own (ISO 32000-1, 12.3.3). @param first number of the first child: outline.ts numbers the texts in this order
 */
function openOutline({ outlineData, children }: OutlineEntry, first = 1): number {
  let next = first;
  for (const child of children) {
    child.outlineData.Dest = new String(outlineId(next));
    next = openOutline(child, next + 1);
  }
  if (children.length > 0) outlineData.Count = next - first;
  return next;
}
