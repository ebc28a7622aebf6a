import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { Instrument, InstrumentCode } from '#core/catalogue/instrument.ts';
import { firstDay, type QuarterOf } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';
import { regionCatalogue } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';

/** The version that assessments of a period are begun with: the one in force on its first day. */
export async function startingInstrument(
  facts: Pick<Context, 'catalogue'>,
  db: Reader,
  period: QuarterOf & { region: { id: string } },
  code: InstrumentCode,
): Promise<Instrument> {
  const of = { regionId: period.region.id, date: firstDay(period) };
  const instrument = latestInstrument(await regionCatalogue(facts, db, of), code);
  if (instrument === null) throw new Error(`criteria/ has no instrument ${code}`);
  return instrument;
}
