import { parseNumber } from '#core/indonesian/number.ts';
import type { Figure } from '#reports/model.ts';
import { documentText } from '#text/documents.ts';
import type { Cell } from './sheet.ts';

/** A figure as a number, so that it can be sorted and charted; "belum ada" where there is none. */
export function figureCell(figure: Figure | null): Cell {
  return figure === null ? documentText.missing : (parseNumber(figure) ?? figure);
}
