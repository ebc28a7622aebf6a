import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { readCatalogue } from '#storage/catalogue-files.ts';
import { describeCatalogueFaults } from '#text/catalogue.ts';

/** The ids of the shipped criteria of these standards, in order. */
export function criteriaOf(instrument: InstrumentCode, ...standards: readonly string[]): string[] {
  const catalogue = readCatalogue('criteria', describeCatalogueFaults);
  const all = latestInstrument(catalogue, instrument)?.standards ?? [];
  return all
    .filter(({ code }) => standards.includes(code))
    .flatMap(({ criteria }) => criteria.map(({ id }) => id));
}
