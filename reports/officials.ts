import { officialText } from '#text/officials.ts';
import type { ReportOfficial } from './model.ts';

/** Who signs, as the region entered it. */
export interface EnteredOfficial {
  prefix: string;
  position: string;
  name: string;
  rank: string | null;
  employeeNumber: string | null;
}

/** The official as printed; the lines of a position are those it was typed with. */
export function reportOfficial({
  prefix,
  position,
  name,
  rank,
  employeeNumber,
}: EnteredOfficial): ReportOfficial {
  const lines = position.split('\n').map((line) => line.trim());
  return { prefix, position: lines.filter((line) => line !== ''), name, rank, employeeNumber };
}

/** The head of a unit, or a dotted line under the position when nobody is entered. */
export function unitHead(entered: EnteredOfficial | null, unit: string): ReportOfficial {
  if (entered !== null) return reportOfficial(entered);
  return { prefix: '', position: [officialText.headOf(unit)], name: null, rank: null, employeeNumber: null };
}
