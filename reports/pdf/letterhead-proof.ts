import type { Emblem } from '#reports/model.ts';
import type { TDocumentDefinitions } from './content.ts';

/** A page with nothing but the picture: whether it can be drawn. */
export function letterheadProof({ mediaType, base64 }: Emblem): TDocumentDefinitions {
  return {
    defaultStyle: { font: 'Liberation Sans' },
    content: [{ image: `data:${mediaType};base64,${base64}`, fit: [58, 68] }],
  };
}
