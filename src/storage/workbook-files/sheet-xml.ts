import { type TagAttributes, walkXml } from './walk-xml.ts';

/** A cell that holds something. `formula`: its value is computed, so that nobody has written it. */
export interface SheetCell {
  /** From 1. */
  row: number;
  /** "C" */
  column: string;
  text: string;
  formula: boolean;
  /** `number`: `text` is the figure as the file has it, of a date its count of days. */
  kind: 'text' | 'number' | 'truth' | 'error';
}

export interface SheetCells {
  cells: SheetCell[];
  /** There are rows below the last one that was asked for. */
  complete: boolean;
  /** "A1:B2" */
  merges: string[];
}

/** The texts that cells name by their number. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
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
export function sheetCells(xml: string, strings: readonly string[], lastRow: number): SheetCells {
  const cells: SheetCell[] = [];
  const merges: string[] = [];
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
    walkXml(xml, {
      open: (name, attributes) => {
        if (name === 'row') row = Number(attributes['r'] ?? row + 1);
        if (name === 'mergeCell') merges.push(attributes['ref'] ?? '');
        if (name === 'f' && cell !== null) cell.formula = true;
        if (name !== 'c') return;
        cell = begunCell(attributes, row);
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
    if (error instanceof BelowLastRow) return { cells, complete: false, merges };
    throw error;
  }
  return { cells, complete: true, merges };
}

class BelowLastRow extends Error {}

const kinds: Readonly<Record<string, SheetCell['kind']>> = { n: 'number', b: 'truth', e: 'error' };

function begunCell(attributes: TagAttributes, row: number): SheetCell & { type: string } {
  const [, column = '', at = String(row)] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r'] ?? '') ?? [];
  const type = attributes['t'] ?? 'n';
  return { row: Number(at), column, text: '', formula: false, type, kind: kinds[type] ?? 'text' };
}

function cellText(type: string, text: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return plain(text);
}

/** Excel writes what XML does not carry as `_x000D_`, and such a text itself with `_x005F_`; lines end with a line feed alone. */
function plain(text: string): string {
  const carried = text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return carried.replaceAll(/\r\n?/g, '\n').trim();
}
