import type { Content } from 'pdfmake/interfaces';
import { heightOf, leadOf } from './heights.ts';
import { nodeOf, type Room } from './nodes.ts';

/** Below this many points from the top of a page's text a heading stands at the top. */
const atTop = 20;

/**
 * Tells each heading how many points it needs on its page, for itself and the beginning of what it heads; pdfmake has no
 * "keep with next". @param nodes settled, headings at the outermost level alone
 */
export function keptWithNext(nodes: readonly Content[], room: Room): Content[] {
  const needs: number[] = [];
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as Content;
    const below = needs[at + 1] ?? 0;
    needs[at] = isHeading(node) ? heightOf(node, room) + below : leadOf(node, room);
  }
  return nodes.map((node, at) =>
    isHeading(node) ? ({ ...(node as object), headlineLevel: needs[at] } as Content) : node,
  );
}

/** pdfmake's `pageBreakBefore`. */
export function breaksBefore({ headlineLevel, startPosition }: PlacedNode): boolean {
  if (headlineLevel === undefined) return false;
  const above = startPosition.verticalRatio * startPosition.pageInnerHeight;
  return above > atTop && headlineLevel > startPosition.pageInnerHeight - above;
}

interface PlacedNode {
  readonly headlineLevel?: number;
  /** `verticalRatio`: 0 at the first line of the page's text, 1 at its end. */
  readonly startPosition: { readonly verticalRatio: number; readonly pageInnerHeight: number };
}

function isHeading(node: Content): boolean {
  return nodeOf(node)?.headlineLevel !== undefined;
}
