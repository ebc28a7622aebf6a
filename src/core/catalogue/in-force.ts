import { type Catalogue, instrumentOf, latestInstrument } from './catalogue.ts';
import { type Instrument, type InstrumentCode, instrumentCodes } from './instrument.ts';

/** A checklist a region has set by decree. */
export interface PublishedInstrument {
  readonly instrument: Instrument;
  /** ISO date. */
  readonly effectiveFrom: string;
}

/**
 * The catalogue of a region on a day, with one version of each group: the highest of the region's own that is in
 * effect, else the newest shipped proposal. What a decree has set no later proposal replaces.
 */
export function catalogueOn(
  shipped: Catalogue,
  published: readonly PublishedInstrument[],
  date: string,
): Catalogue {
  const inEffect = published.filter(({ effectiveFrom }) => effectiveFrom <= date);
  const own: Catalogue = { ...shipped, instruments: inEffect.map(({ instrument }) => instrument) };
  const instruments = instrumentCodes
    .map((code) => latestInstrument(own, code) ?? latestInstrument(shipped, code))
    .filter((instrument) => instrument !== null);
  return { ...shipped, instruments };
}

/** A version by its number, as a region knows it. A number the region has used is never another's. */
export function versionIn(
  shipped: Catalogue,
  published: readonly PublishedInstrument[],
  code: InstrumentCode,
  version: number,
): Instrument | null {
  const own = published.find(({ instrument }) => instrument.code === code && instrument.version === version);
  return own?.instrument ?? instrumentOf(shipped, code, version);
}
