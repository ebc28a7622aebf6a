import type { Emblem, ReportSettings } from '#reports/model.ts';
import type { Content } from './content.ts';
import { textWidth } from './page-frame.ts';

const emblemWidth = 58;

/** The kop: emblem left, centred lines largest first, a thick and a thin rule. Only on page 1. */
export function letterhead(settings: ReportSettings): Content {
  const { lines, emblem } = settings.letterhead;
  const words = {
    stack: lines.map((text, at) => ({ text, ...lineLook(at, lines.length) })),
    alignment: 'center' as const,
  };
  const top = emblem === null ? words : besideEmblem(emblem, words);
  return { stack: [top, doubleRule(textWidth(settings))], margin: [0, 0, 0, 12] };
}

// Government, office, then address and contact: about 3 : 2 : 1 by weight on the page.
function lineLook(at: number, count: number): { fontSize: number; bold: boolean } {
  if (at === 0) return { fontSize: 16, bold: true };
  if (at === 1 && count > 1) return { fontSize: 14, bold: true };
  return { fontSize: 9, bold: false };
}

function besideEmblem(
  { mediaType, base64 }: Emblem,
  words: { stack: Content[]; alignment: 'center' },
): Content {
  return {
    columns: [
      {
        image: `data:${mediaType};base64,${base64}`,
        fit: [emblemWidth, 68],
        width: emblemWidth,
        alignment: 'center',
      },
      { ...words, width: '*' },
      // As wide as the emblem, so that the lines stand in the middle of the page.
      { text: '', width: emblemWidth },
    ],
    columnGap: 6,
  };
}

function doubleRule(width: number): Content {
  const line = (y: number, lineWidth: number) => ({
    type: 'line' as const,
    x1: 0,
    y1: y,
    x2: width,
    y2: y,
    lineWidth,
  });
  return { canvas: [line(5, 2.25), line(7.8, 0.75)] };
}
