import type { PreviewDocument } from '#reports/document.ts';
import { previewText } from '#text/preview.ts';
import type { TDocumentDefinitions } from './content.ts';
import { designationDecree } from './designation-decree.ts';
import { minutes } from './minutes.ts';
import { quarterly } from './quarterly.ts';

/** The real document, with a word across every page that nobody takes it for one. */
export function previewed(document: PreviewDocument): TDocumentDefinitions {
  const watermark = { text: previewText.watermark, bold: true, color: '#b91c1c', opacity: 0.14, angle: -50 };
  return { ...definitionOf(document), watermark } as TDocumentDefinitions;
}

function definitionOf(document: PreviewDocument): TDocumentDefinitions {
  switch (document.kind) {
    case 'quarterly':
      return quarterly(document.model);
    case 'minutes':
      return minutes(document.model);
    case 'designation-decree':
      return designationDecree(document.model);
  }
}
