import type { Content } from 'pdfmake/interfaces';
import { type Node, nodeOf } from './nodes.ts';

/** The text an entry leads to. @param number of the entry, in the order of the pages, from 1 */
export function outlineId(number: number): string {
  return `bagian-${number}`;
}

/**
 * Gives every text that is named in the outline its place there: under the nearest text before it of a lower level.
 * @param nodes settled
 */
export function withOutline(nodes: readonly Content[]): Content[] {
  const parents: (string | undefined)[] = [];
  let count = 0;
  const place = (content: Content): Content => {
    const node = nodeOf(content);
    if (node?.stack) return { ...node, stack: node.stack.map(place) } as Content;
    const level = node?.outlineLevel;
    if (node === null || level === undefined) return content;
    const id = outlineId(++count);
    const parent = parents.slice(0, level).findLast((one) => one !== undefined);
    parents.length = level;
    parents[level] = id;
    return { ...node, ...entry(node, id, parent) } as Content;
  };
  return nodes.map(place);
}

function entry({ outlineText }: Node, id: string, parent: string | undefined): object {
  const under = parent === undefined ? {} : { outlineParentId: parent };
  return { id, outline: true, outlineText, ...under };
}
