import { cellText } from './cell-text.ts';
import type { OfflineCells } from './offline-workbook.ts';

/** Who changed a criterion since the workbook went out: nobody, the file, the system, both alike, or both and differently. */
export type RowChange = 'TIDAK_BERUBAH' | 'HANYA_BERKAS' | 'HANYA_SISTEM' | 'SAMA' | 'KONFLIK';

/** A criterion at the three places where it stands. */
export interface ThreeStates {
  /** When the workbook went out. */
  base: OfflineCells;
  /** Now. */
  system: OfflineCells;
  file: OfflineCells;
}

export function rowChange({ base, system, file }: ThreeStates): RowChange {
  if (sameCells(file, base)) return sameCells(system, base) ? 'TIDAK_BERUBAH' : 'HANYA_SISTEM';
  if (sameCells(file, system)) return 'SAMA';
  return sameCells(system, base) ? 'HANYA_BERKAS' : 'KONFLIK';
}

/** The cells the file has emptied, where something stood when it went out. */
export function emptiedCells({ base, file }: Pick<ThreeStates, 'base' | 'file'>): (keyof OfflineCells)[] {
  const emptied: (keyof OfflineCells)[] = [];
  if (base.value !== null && file.value === null) emptied.push('value');
  if (cellText(base.note) !== '' && cellText(file.note) === '') emptied.push('note');
  return emptied;
}

/** Texts count as equal when a spreadsheet could not tell them apart. */
export function sameCells(one: OfflineCells, other: OfflineCells): boolean {
  return one.value === other.value && cellText(one.note) === cellText(other.note);
}
