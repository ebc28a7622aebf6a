import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A cell that holds something. `formula`: its value is computed, so that nobody has written it. */
export interface SheetCell {
  /** From 1. */
  row: number;
  /** "C" */
  column: string;
  text: string;
  formula: boolean;
}

/** Of the workbook's parts, which of the given elements say what. Throws when it is not well-formed XML. */
export function elementsOf(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  walk(xml, {
    open: (tag) => {
      if (localName(tag.name) === name) found.push(tag.attributes);
    },
  });
  return found;
}

/** The texts that cells name by their number. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  walk(xml, {
    open: ({ name }) => {
      if (localName(name) === 'si') text = '';
      if (localName(name) === 'rPh') phonetic = true;
    },
    text: (part, inside) => {
      if (inside === 't' && !phonetic) text += part;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(plain(text));
    },
  });
  return strings;
}

/** The cells in their order. With one below `lastRow` it ends there: `complete` is false. */
export function sheetCells(
  xml: string,
  strings: readonly string[],
  lastRow: number,
): { cells: SheetCell[]; complete: boolean } {
  const cells: SheetCell[] = [];
  let cell: (SheetCell & { type: string }) | null = null;
  let row = 0;
  const add = () => {
    if (cell === null) return;
    const { type, ...found } = cell;
    const text = cellText(type, found.text, strings);
    if (text !== '' || found.formula) cells.push({ ...found, text });
    cell = null;
  };
  try {
    walk(xml, {
      open: ({ name, attributes }) => {
        if (localName(name) === 'row') row = Number(attributes['r'] ?? row + 1);
        if (localName(name) === 'f' && cell !== null) cell.formula = true;
        if (localName(name) !== 'c') return;
        const [, column = '', at = String(row)] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r'] ?? '') ?? [];
        cell = { row: Number(at), column, text: '', formula: false, type: attributes['t'] ?? 'n' };
        if (cell.row > lastRow) throw new BelowLastRow();
      },
      text: (part, inside) => {
        if (cell !== null && (inside === 'v' || inside === 't')) cell.text += part;
      },
      close: (name) => {
        if (name === 'c') add();
      },
    });
  } catch (error) {
    if (error instanceof BelowLastRow) return { cells, complete: false };
    throw error;
  }
  return { cells, complete: true };
}

class BelowLastRow extends Error {}

function cellText(type: string, text: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return plain(text);
}

/** Excel writes what XML does not carry as `_x000D_`; a cell's lines end with a line feed alone. */
function plain(text: string): string {
  return text.replaceAll('_x000D_', '').replaceAll('\r\n', '\n').trim();
}

interface Walker {
  open?: (tag: SaxesTagPlain) => void;
  /** `inside`: the element the text stands in. */
  text?: (text: string, inside: string) => void;
  close?: (name: string) => void;
}

function walk(xml: string, { open, text, close }: Walker): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const within: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    within.push(localName(tag.name));
    open?.(tag);
  });
  parser.on('text', (part) => text?.(part, within.at(-1) ?? ''));
  parser.on('closetag', (tag) => {
    within.pop();
    close?.(localName(tag.name));
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
