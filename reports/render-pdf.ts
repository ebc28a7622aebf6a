import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

const faces = {
  normal: face('LiberationSans-Regular.ttf'),
  bold: face('LiberationSans-Bold.ttf'),
  italics: face('LiberationSans-Italic.ttf'),
  bolditalics: face('LiberationSans-BoldItalic.ttf'),
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
export function renderPdf(
  definition: TDocumentDefinitions,
  onProgress: (ratio: number) => void,
): Promise<Uint8Array> {
  pdfmake.setProgressCallback(onProgress);
  return pdfmake.createPdf(definition).getBuffer();
}

function face(file: string): string {
  return fileURLToPath(new URL(`./fonts/${file}`, import.meta.url));
}
