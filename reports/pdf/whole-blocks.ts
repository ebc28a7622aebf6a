import type { Content } from 'pdfmake/interfaces';
import { heightOf } from './heights.ts';
import type { Node, Room } from './nodes.ts';
import type { Geometry } from './page-geometry.ts';

/** A block takes at most so much of a page, since heights are measured and not drawn. */
const most = 0.95;

/**
 * A stack that is kept on one page: of one taller than a page, as many of its first parts as fit. pdfmake draws such a
 * block on one page and drops what goes beyond it, without a word.
 */
export function wholeBlock(node: Node, room: Room, page: Geometry): Node {
  const { stack = [], unbreakable, ...others } = node;
  if (!unbreakable) return node;
  const fitting = fittingParts(stack, room, most * page.height - margins(node));
  if (fitting === stack.length) return node;
  const kept = { stack: stack.slice(0, fitting), unbreakable: fitting > 0 } as Content;
  return { ...others, stack: [kept, ...stack.slice(fitting)] };
}

function fittingParts(parts: readonly Content[], room: Room, height: number): number {
  let left = height;
  const over = parts.findIndex((part) => {
    left -= heightOf(part, room);
    return left < 0;
  });
  return over === -1 ? parts.length : over;
}

function margins({ margin }: Node): number {
  return (margin?.[1] ?? 0) + (margin?.[3] ?? 0);
}
