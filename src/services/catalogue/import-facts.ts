import type { ImportFacts } from '#core/catalogue/import-fault.ts';
import { type InstrumentCode, instrumentCodes } from '#core/catalogue/instrument.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { listPublished } from '#storage/instrument-contents.ts';
import { highestVersion } from '#storage/instrument-versions.ts';

/** What a file for the region is held against: the law, the numbers and the standards' codes that are taken. */
export async function importFacts(
  { catalogue }: Pick<Context, 'catalogue'>,
  db: Reader,
  regionId: string,
): Promise<ImportFacts> {
  const published = await listPublished(db, regionId);
  const known = [...catalogue.instruments, ...published.map(({ instrument }) => instrument)];
  const highest = {} as Record<InstrumentCode, number>;
  for (const code of instrumentCodes) {
    const shipped = catalogue.instruments.filter((one) => one.code === code).map(({ version }) => version);
    highest[code] = Math.max(await highestVersion(db, regionId, code), 0, ...shipped);
  }
  return {
    regulations: catalogue.regulations,
    others: known.map(({ code, standards }) => ({
      code,
      standards: standards.map((standard) => ({ code: standard.code })),
    })),
    highest,
  };
}
