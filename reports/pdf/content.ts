import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { documentText } from '#text/documents.ts';

export type { Content, TableCell, TDocumentDefinitions };

// Sizes here and in the documents are those of running text of 11 points; settle.ts turns them into the region's.

export function paragraphs(text: string): Content[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()));
}

export function paragraph(text: string): Content {
  return { text, alignment: 'justify', margin: [0, 0, 0, 6] };
}

/** Kept on the page of what follows it, and named in the outline. */
export function heading(text: string, level: 1 | 2 = 1): Content {
  const size = level === 1 ? 12 : 11;
  const look = { bold: true, fontSize: size, margin: [0, level === 1 ? 12 : 8, 0, 4] };
  return ofHeading({ text, ...look, ...named(text, level) });
}

/** Makes a text part of the heading before it: both are kept on the page of what follows them. */
export function ofHeading(text: object): Content {
  return { ...text, headlineLevel: 1 } as Content;
}

/** Gives a text an entry in the outline. @param outlineLevel 0 for a part of the document, 1 and 2 for its headings */
export function named(text: string, outlineLevel: 0 | 1 | 2): object {
  return { outlineText: text.replace(/:$/, ''), outlineLevel };
}

export function note(text: string): Content {
  return { text, italics: true, fontSize: 9, margin: [0, 3, 0, 6] };
}

/** Centred bold lines of a document's title; the first bears the entry in the outline, where there is one. */
export function titleLines(lines: readonly string[], size = 13, entry: object = {}): Content {
  const written = lines.map((line, at) => ({
    text: line,
    bold: true,
    fontSize: size,
    ...(at === 0 ? entry : {}),
  }));
  return { stack: written, alignment: 'center', margin: [0, 8, 0, 12] } as Content;
}

/** The text, or a dash where there is none. */
export function orDash(text: string | null | undefined): string {
  return text === null || text === undefined || text.trim() === '' ? documentText.none : text;
}
