import {
  type Criterion,
  type Instrument,
  type InstrumentCode,
  instrumentCodes,
  type Standard,
} from './instrument.ts';
import type { Regulation } from './regulation.ts';

/**
 * Everything in criteria/. `regulations` is keyed by the regulation's code, `sources` gives the full name of each
 * abbreviation in the criteria's practice sources, `instruments` holds every version, by group and number.
 */
export interface Catalogue {
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly instruments: readonly Instrument[];
  readonly sources: ReadonlyMap<string, string>;
}

/** The version an assessment is pinned to. */
export function instrumentOf(catalogue: Catalogue, code: InstrumentCode, version: number): Instrument | null {
  return (
    catalogue.instruments.find((candidate) => candidate.code === code && candidate.version === version) ??
    null
  );
}

export function latestInstrument(catalogue: Catalogue, code: InstrumentCode): Instrument | null {
  return catalogue.instruments
    .filter((candidate) => candidate.code === code)
    .reduce<Instrument | null>(
      (latest, next) => (latest !== null && latest.version > next.version ? latest : next),
      null,
    );
}

/** The newest version of each group, side by side: the groups are never merged (MJK54 Ps.10-12). */
export function latestInstruments(catalogue: Catalogue): Instrument[] {
  return instrumentCodes
    .map((code) => latestInstrument(catalogue, code))
    .filter((instrument) => instrument !== null);
}

export interface StandardPlace {
  readonly instrument: Instrument;
  readonly standard: Standard;
}

/** The standard in the newest version of its group. */
export function findStandard(catalogue: Catalogue, code: string): StandardPlace | null {
  for (const instrument of latestInstruments(catalogue)) {
    const standard = instrument.standards.find((candidate) => candidate.code === code);
    if (standard !== undefined) return { instrument, standard };
  }
  return null;
}

export interface CriterionPlace {
  readonly standard: Standard;
  readonly criterion: Criterion;
}

export function findCriterion(instrument: Instrument, id: string): CriterionPlace | null {
  for (const standard of instrument.standards) {
    const criterion = standard.criteria.find((candidate) => candidate.id === id);
    if (criterion !== undefined) return { standard, criterion };
  }
  return null;
}
