import { inflateSync } from 'node:zlib';

/** One object of a PDF that pdfkit wrote: no object streams, dictionaries in plain text. */
interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** The objects whose dictionary matches. */
export function objectsWith(bytes: Uint8Array, wanted: RegExp): PdfObject[] {
  return [...objectsOf(bytes).values()].filter(({ dictionary }) => wanted.test(dictionary));
}

/** The object a key of another one refers to. */
export function referred(bytes: Uint8Array, { dictionary }: PdfObject, key: string): PdfObject | undefined {
  const [, id = ''] = new RegExp(`/${key} \\[?\\s*(\\d+) 0 R`).exec(dictionary) ?? [];
  return objectsOf(bytes).get(id);
}

/** What a stream holds once it is unpacked. */
export function contentOf({ dictionary, stream }: PdfObject): Buffer {
  const packed = stream ?? Buffer.alloc(0);
  return dictionary.includes('/FlateDecode') ? inflateSync(packed) : packed;
}

function objectsOf(bytes: Uint8Array): Map<string, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', ...rest] = body.split('\nstream\n');
    const raw = rest.length === 0 ? null : rest.join('\nstream\n').replace(/\nendstream$/, '');
    found.set(id, { dictionary, stream: raw === null ? null : Buffer.from(raw, 'latin1') });
  }
  return found;
}
