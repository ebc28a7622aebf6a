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

/** The head of the office that oversees the region's standards, or a dotted line under the position. */
export function headOfOffice(entered: EnteredOfficial | null): ReportOfficial {
  return entered === null ? unnamed(officialText.headOfOffice) : reportOfficial(entered);
}

/** The head of a unit, or a dotted line under the position when nobody is entered. */
export function unitHead(entered: EnteredOfficial | null, unit: string): ReportOfficial {
  return entered === null ? unnamed(officialText.headOf(unit)) : reportOfficial(entered);
}

function unnamed(position: string): ReportOfficial {
  return { prefix: '', position: [position], name: null, rank: null, employeeNumber: null };
}
