import type { CatalogueFault } from './catalogue-fault.ts';
import type { Instrument, InstrumentCode } from './instrument.ts';
import {
  type InstrumentFault,
  type InstrumentFaultCode,
  instrumentFaults,
  type StandardCodes,
  sharedStandards,
} from './instrument-faults.ts';
import type { InstrumentContent } from './instrument-version.ts';
import type { Regulation } from './regulation.ts';

type FileFaultCode =
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-too-heavy'
  | 'file-macro'
  | 'file-encrypted'
  | 'sheet-missing'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'rows-too-many'
  | 'row-unexpected'
  | 'row-missing'
  | 'standard-unknown'
  | 'formula'
  | 'value-too-long'
  | 'standing-unexpected'
  | 'version-taken';

export type ImportFaultCode =
  | FileFaultCode
  | Extract<
      CatalogueFault['code'],
      'yaml-invalid' | 'yaml-alias' | 'key-unknown' | 'value-missing' | 'value-invalid'
    >
  | InstrumentFaultCode;

/** Where to look: a cell of a workbook, a line of a text (`sheet` null), or the whole file (`row` null). */
export interface FaultPlace {
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number | null;
  /** "C"; null for the whole row. */
  readonly column: string | null;
}

export interface ImportFault extends FaultPlace {
  readonly code: ImportFaultCode;
  readonly value: string;
}

/** An imported file: the checklist it holds, or what is wrong with it; `count` is of all faults. */
export type ImportReading =
  | { readonly content: InstrumentContent }
  | { readonly faults: readonly ImportFault[]; readonly count: number };

/** What a file is held against. */
export interface ImportFacts {
  readonly regulations: ReadonlyMap<string, Regulation>;
  /** The region's other checklists, whose standards' codes are taken. */
  readonly others: readonly StandardCodes[];
  /** The highest number that is taken, by checklist; the next one has to be above. */
  readonly highest: Readonly<Record<InstrumentCode, number>>;
}

/** More are counted, and not listed. */
const mostListed = 200;

export function refusedReading(faults: readonly ImportFault[]): ImportReading {
  return { faults: faults.slice(0, mostListed), count: faults.length };
}

export const wholeFile: FaultPlace = { sheet: null, row: null, column: null };

/** What is wrong with the content itself. The standing of a version is the decree's to give, not the file's. */
export function contentFaults(content: InstrumentContent, facts: ImportFacts): ContentFault[] {
  const proposal: Instrument = { ...content, status: 'USULAN', decree: null };
  const highest = facts.highest[content.code];
  return [
    ...instrumentFaults(proposal, facts.regulations),
    ...sharedStandards(proposal, facts.others),
    ...(Number.isInteger(content.version) && content.version <= highest
      ? [{ code: 'version-taken' as const, path: ['version'], value: String(highest + 1) }]
      : []),
  ];
}

export type ContentFault = Omit<InstrumentFault, 'code'> & { readonly code: ImportFaultCode };
