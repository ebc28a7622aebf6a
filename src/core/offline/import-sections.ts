import { asksDecision, type ComparedRow, touches } from './compare-workbook.ts';

/** The rows of a comparison by what is to be done about them, each in the order of the instrument. */
export interface ImportSections<Row> {
  decide: readonly Row[];
  /** Changed by the file alone. */
  fresh: readonly Row[];
  barred: readonly Row[];
  same: readonly Row[];
  /** Changed by the system alone. */
  system: readonly Row[];
  /** How many nobody changed. */
  untouched: number;
}

export function importSections<Row extends ComparedRow>(rows: readonly Row[]): ImportSections<Row> {
  const open = rows.filter((row) => touches(row) && row.bar === null);
  return {
    decide: open.filter(asksDecision),
    fresh: open.filter((row) => !asksDecision(row)),
    barred: rows.filter((row) => touches(row) && row.bar !== null),
    same: rows.filter(({ change }) => change === 'SAMA'),
    system: rows.filter(({ change }) => change === 'HANYA_SISTEM'),
    untouched: rows.filter(({ change }) => change === 'TIDAK_BERUBAH').length,
  };
}
