import { SaxesParser } from 'saxes';

export type TagAttributes = Readonly<Record<string, string>>;

interface Walker {
  /** Names come without the prefix of their name space. */
  open?: (name: string, attributes: TagAttributes) => void;
  /** `inside`: the element the text stands in. */
  text?: (text: string, inside: string) => void;
  close?: (name: string) => void;
}

/** No part of a workbook is nested deeper. */
const deepest = 64;

/** Goes through a part of a workbook. Throws when it is not well-formed XML, or XML no workbook is made of. */
export function walkXml(xml: string, { open, text, close }: Walker): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const within: string[] = [];
  const say = (part: string) => text?.(part, within.at(-1) ?? '');
  parser.on('error', (error) => {
    throw error;
  });
  // Entities of its own would be a way to swell, or to name other files; the format knows none.
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (within.push(localName(name)) > deepest) throw new Error('nested too deeply');
    open?.(within.at(-1) ?? '', attributes);
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', ({ name }) => {
    within.pop();
    close?.(localName(name));
  });
  parser.write(xml).close();
}

/** What the elements of one name say. Throws like `walkXml`. */
export function elementsOf(xml: string, name: string): TagAttributes[] {
  const found: TagAttributes[] = [];
  walkXml(xml, {
    open: (opened, attributes) => {
      if (opened === name) found.push(attributes);
    },
  });
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
