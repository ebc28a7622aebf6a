import { formatDate } from '#core/indonesian/date.ts';
import { formatEmployeeNumber } from '#core/indonesian/employee-number.ts';
import type { ReportOfficial } from '#reports/model.ts';
import { present } from '#reports/wording.ts';
import { documentText } from '#text/documents.ts';
import { type Content, paragraph } from './content.ts';
import { signatoryMark } from './ready-to-sign.ts';
import { headCell, ruled } from './table.ts';

const blockWidth = 225;

export interface Signing {
  /** Stands above the position: "Mengetahui,", "PIHAK KESATU", place and date. */
  readonly above: readonly string[];
  readonly official: ReportOfficial;
}

/** "Banyu Biru, 5 April 2026"; dots where the region has not said where it signs. */
export function placeAndDate(place: string, date: string): string {
  return `${present(place) ?? documentText.dots}, ${formatDate(date)}`;
}

/** The block of one signatory: on the right half of the page, or in the middle for who acknowledges. */
export function signatureBlock(signing: Signing, place: 'right' | 'center' = 'right'): Content {
  const space = { text: '', width: '*' };
  const block = { stack: signatureLines(signing), width: blockWidth };
  return {
    columns: place === 'right' ? [space, block] : [space, block, space],
    unbreakable: true,
    margin: [0, 14, 0, 0],
  } as Content;
}

/** Blocks two by two, their names on one line; an odd one stands on the right. */
export function signatureBlocks(signings: readonly (Signing | null)[]): Content[] {
  const rows: Content[] = [];
  for (let at = 0; at < signings.length; at += 2) {
    const [left = null, right = null] = signings.slice(at, at + 2);
    const pair = right === null ? [right, left] : [left, right];
    const body = [
      pair.map((signing) => ({ stack: signing === null ? [] : positionLines(signing) })),
      pair.map((signing) => ({ stack: signing === null ? [] : nameLines(signing) })),
    ];
    rows.push({
      table: { widths: ['*', '*'], body },
      layout: 'noBorders',
      unbreakable: true,
      margin: [0, 14, 0, 0],
    } as Content);
  }
  return rows;
}

/**
 * The closing words, which name what is signed, with the signatures: a page of signatures alone could be put under any
 * text. Of more signatures than a page holds, those on the next stand under the words again.
 * @param entry what names the words in the outline
 */
export function closing(words: string, blocks: readonly Content[], entry: object = {}): Content[] {
  const said = { ...(paragraph(words) as object), ...entry };
  return [{ stack: [said, ...blocks], unbreakable: true, repeated: paragraph(words) } as unknown as Content];
}

export function carbonCopies(lines: readonly string[]): Content[] {
  if (lines.length === 0) return [];
  const list: Content = { ol: [...lines], margin: [0, 2, 0, 0] };
  return [
    {
      stack: [{ text: documentText.carbonCopies, decoration: 'underline' }, list],
      fontSize: 10,
      margin: [0, 14, 0, 0],
      unbreakable: true,
    } as Content,
  ];
}

/** The table officials on the way put their initials in, in the order of the hierarchy. */
export function initialsTable(positions: readonly string[], heads: readonly [string, string]): Content[] {
  if (positions.length === 0) return [];
  const rows = positions.map((position) => [position, { text: ' ', margin: [0, 3, 0, 3] }]);
  return [
    {
      table: { widths: [150, 50], body: [heads.map(headCell), ...rows] },
      layout: ruled,
      fontSize: 8.5,
      margin: [0, 12, 0, 0],
      unbreakable: true,
    } as Content,
  ];
}

function signatureLines(signing: Signing): Content[] {
  return [...positionLines(signing), ...nameLines(signing)];
}

function positionLines({ above, official: { prefix, position } }: Signing): Content[] {
  const [first = '', ...others] = position;
  const named = [prefix === '' ? first : `${prefix} ${first}`, ...others];
  const lines = [...above, ...named.map((line, at) => (at === named.length - 1 ? `${line},` : line))];
  return lines.map((text) => ({ text, alignment: 'center' }));
}

/** Below the space for the signature. */
function nameLines({ official: { name, rank, employeeNumber } }: Signing): Content[] {
  return [
    {
      text: name ?? documentText.nameDots,
      bold: name !== null,
      alignment: 'center',
      margin: [0, 46, 0, 0],
      ...signatoryMark,
    } as Content,
    ...identity(rank, employeeNumber).map((text) => ({ text, alignment: 'center' as const })),
  ];
}

function identity(rank: string | null, employeeNumber: string | null): string[] {
  const nip = employeeNumber ? `${documentText.employeeNumber} ${formatEmployeeNumber(employeeNumber)}` : '';
  return [rank ?? '', nip].filter((line) => line !== '');
}
