import { signatureAnchor } from '#core/signature/signature-anchor.ts';
import type { Content, TDocumentDefinitions } from './content.ts';

/** Spread into the node that holds a signatory's name: the place to sign is above it. */
export const signatoryMark = { signing: 'SIGNATORY' } as const;

/** Spread into the node that says the document is not signed. */
export const unsignedMark = { signing: 'UNSIGNED' } as const;

/**
 * The same document, made to be signed electronically: it does not say that it is unsigned, and above each signatory's
 * name is room for the visible signature, with the anchor a signing service looks for.
 */
export function readyToSign(definition: TDocumentDefinitions): TDocumentDefinitions {
  const { content, footer } = definition;
  let place = 0;
  const anchored = withMarks(content, (name) => {
    place += 1;
    return room(name, signatureAnchor(place));
  });
  const foot = typeof footer === 'function' ? quiet(footer) : footer;
  return {
    ...definition,
    content: anchored,
    ...(foot === undefined ? {} : { footer: foot }),
  } as TDocumentDefinitions;
}

type Footer = Extract<TDocumentDefinitions['footer'], (...given: never[]) => unknown>;

function quiet(footer: Footer): Footer {
  return (...given) => withMarks(footer(...given) as Content, (name) => name);
}

/** In points: a visible signature is about two centimetres high. */
const space = 26;

function room(name: Node, anchor: string): object {
  const above = {
    text: anchor,
    fontSize: 9,
    color: '#6b7280',
    alignment: 'center',
    margin: [0, space, 0, space],
  };
  const { margin: _, ...line } = name;
  return { stack: [above, line] };
}

interface Node {
  readonly signing?: (typeof signatoryMark | typeof unsignedMark)['signing'];
  readonly margin?: unknown;
  readonly stack?: Content[];
  readonly columns?: Content[];
  readonly table?: { readonly body: Content[][] };
}

/** In the order the nodes are drawn. */
function withMarks<Part>(part: Part, sign: (name: Node) => object): Part {
  if (Array.isArray(part)) {
    const left = part.filter((one) => (one as Node | null)?.signing !== 'UNSIGNED');
    return left.map((one) => withMarks(one, sign)) as Part;
  }
  if (typeof part !== 'object' || part === null) return part;
  const node = part as Node;
  if (node.signing === 'SIGNATORY') return sign(node) as Part;
  return {
    ...node,
    ...(node.stack && { stack: withMarks(node.stack, sign) }),
    ...(node.columns && { columns: withMarks(node.columns, sign) }),
    ...(node.table && { table: { ...node.table, body: withMarks(node.table.body, sign) } }),
  } as Part;
}
