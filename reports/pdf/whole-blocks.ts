import type { Content } from 'pdfmake/interfaces';
import { heightOf } from './heights.ts';
import type { Node, Room } from './nodes.ts';
import type { Geometry } from './page-geometry.ts';

/** A block takes at most so much of a page, since heights are measured and not drawn. */
const most = 0.95;

/**
 * A stack that is kept on one page; of one taller than a page, as many parts on each as fit. pdfmake draws such a block on
 * one page and drops what goes beyond it, without a word.
 */
export function wholeBlock(node: Node, room: Room, page: Geometry): Node {
  const { stack = [], unbreakable, repeated, ...others } = node;
  if (!unbreakable) return node;
  const blocks = blocksOf(stack, repeated, room, most * page.height - margins(node));
  return blocks.length === 1 ? { ...others, stack, unbreakable } : { ...others, stack: blocks };
}

function blocksOf(
  parts: readonly Content[],
  repeated: Content | undefined,
  room: Room,
  height: number,
): Content[] {
  const fitting = fittingParts(parts, room, height);
  const kept = {
    stack: parts.slice(0, fitting),
    unbreakable: fitting > 1 || fitsAlone(parts[0], room, height),
  };
  const rest = parts.slice(fitting);
  if (rest.length === 0) return [kept as Content];
  // pdfmake uses a node up while it sets it: each page needs one of its own.
  const next = repeated === undefined ? rest : [structuredClone(repeated), ...rest];
  return [kept as Content, ...blocksOf(next, fitting > 1 ? repeated : undefined, room, height)];
}

/** At least one, so that there is an end to it. */
function fittingParts(parts: readonly Content[], room: Room, height: number): number {
  let left = height;
  const over = parts.findIndex((part) => {
    left -= heightOf(part, room);
    return left < 0;
  });
  return over === -1 ? parts.length : Math.max(1, over);
}

function fitsAlone(part: Content | undefined, room: Room, height: number): boolean {
  return part !== undefined && heightOf(part, room) <= height;
}

function margins({ margin }: Node): number {
  return (margin?.[1] ?? 0) + (margin?.[3] ?? 0);
}
