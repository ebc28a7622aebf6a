import type { SigningWay } from '#core/region/official.ts';
import { officialText } from '#text/officials.ts';
import type { ReportOfficial } from './model.ts';

/** Who signs, as the region entered it. */
export interface EnteredOfficial {
  prefix: string;
  position: string;
  signing: SigningWay;
  onBehalfOf: string;
  through: string;
  name: string;
  rank: string | null;
  employeeNumber: string | null;
}

/**
 * The official as printed; the lines of a position are those it was typed with. On behalf of another: "a.n." with that
 * position first, below it who signs, "u.b." before the one the task was passed on to (Permendagri 1/2023).
 */
export function reportOfficial(entered: EnteredOfficial): ReportOfficial {
  const { prefix, signing, name, rank, employeeNumber } = entered;
  const identity = { name, rank, employeeNumber };
  const own = linesOf(entered.position);
  if (signing === 'SENDIRI') return { prefix, position: own, ...identity };
  const onBehalfOf = linesOf(entered.onBehalfOf);
  const passed = signing === 'UB' ? linesOf(entered.through) : [];
  const mark = signing === 'UB' ? officialText.forTheAttentionOf : '';
  const signer = prefixed(prefixed(own, prefix), mark);
  return {
    prefix: officialText.onBehalf,
    position: [...onBehalfOf, ...passed, ...signer],
    onBehalfOf,
    ...identity,
  };
}

/** The position in one line, as a party of the minutes names it: "Plt. Sekretaris, atas nama Kepala Dinas …". */
export function positionWords({ prefix, position, onBehalfOf }: ReportOfficial): string {
  if (onBehalfOf === undefined) return `${prefix} ${position.join(' ')}`.trim();
  const signer = position.slice(onBehalfOf.length).join(' ');
  return officialText.signsFor(signer, onBehalfOf.join(' '));
}

/** The position whose document it is, whoever signs it. */
export function officeOf({ position, onBehalfOf }: ReportOfficial): string {
  return (onBehalfOf ?? position).join(' ');
}

/** The head of the office that oversees the region's standards, or a dotted line under the position. */
export function headOfOffice(entered: EnteredOfficial | null): ReportOfficial {
  return entered === null ? unnamed(officialText.headOfOffice) : reportOfficial(entered);
}

/** The head of a unit, or a dotted line under the position when nobody is entered. */
export function unitHead(entered: EnteredOfficial | null, unit: string): ReportOfficial {
  return entered === null ? unnamed(officialText.headOf(unit)) : reportOfficial(entered);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function prefixed([first = '', ...others]: readonly string[], mark: string): string[] {
  return mark === '' ? [first, ...others] : [`${mark} ${first}`, ...others];
}

function unnamed(position: string): ReportOfficial {
  return { prefix: '', position: [position], name: null, rank: null, employeeNumber: null };
}
