import type { Emblem, ReportSettings } from '#reports/model.ts';
import type { Content } from './content.ts';
import { geometryOf } from './page-geometry.ts';
import { textWidth } from './text-lines.ts';

const emblemWidth = 58;
const gap = 6;

/** The kop: emblem left, centred lines largest first, a thick and a thin rule. Only on page 1, and only where it says something. */
export function letterhead(settings: ReportSettings): Content {
  const { lines, emblem } = settings.letterhead;
  if (lines.length === 0 && emblem === null) return { text: '' };
  const { width, scale } = geometryOf(settings);
  const room = emblem === null ? width : width - 2 * (emblemWidth + gap);
  const words = {
    stack: lines.map((text, at) => ({ text, ...lineLook(text, at, lines.length, room, scale) })),
    alignment: 'center' as const,
  };
  const top = emblem === null ? words : besideEmblem(emblem, words, emblemWidth / scale);
  return { stack: [top, doubleRule(width)], margin: [0, 0, 0, 12] };
}

/**
 * Government, office, then address and contact: about 3 : 2 : 1 by weight on the page, whatever the running text is set in.
 * A name too long for its line is set smaller before it is broken.
 */
function lineLook(text: string, at: number, count: number, room: number, scale: number): object {
  if (at > 1 || (at === 1 && count === 1)) return { fontSize: 9 / scale, bold: false };
  const [largest, smallest] = at === 0 ? [16, 12.5] : [14, 11];
  const fitting = room / textWidth(text, { fontSize: 1, bold: true });
  return { fontSize: Math.max(smallest, Math.min(largest, fitting)) / scale, bold: true };
}

function besideEmblem(
  { mediaType, base64 }: Emblem,
  words: { stack: Content[]; alignment: 'center' },
  width: number,
): Content {
  return {
    columns: [
      {
        image: `data:${mediaType};base64,${base64}`,
        fit: [emblemWidth, 68],
        width,
        alignment: 'center',
      },
      { ...words, width: '*' },
      // As wide as the emblem, so that the lines stand in the middle of the page.
      { text: '', width },
    ],
    columnGap: gap,
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
