import { offeredStandards } from '#core/assessment/scope.ts';
import { latestInstruments } from '#core/catalogue/catalogue.ts';
import type { InstrumentCode, Standard } from '#core/catalogue/instrument.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import { regionCatalogue } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import { settingsOn } from '#storage/region-settings.ts';

export interface StandardsToCover {
  code: InstrumentCode;
  standards: readonly Standard[];
}

/** What a training of the region can be about; a standard outside the regulation only where the region shows it. */
export async function standardsToCover(
  context: Context,
  db: Reader,
  { id, zone }: { id: string; zone: Zone },
): Promise<StandardsToCover[]> {
  const today = dateIn(zone, context.now());
  const { showBudgetStandard } = await settingsOn(db, id, today);
  const catalogue = await regionCatalogue(context, db, { regionId: id, date: today });
  return latestInstruments(catalogue).map(({ code, standards }) => ({
    code,
    standards: offeredStandards(standards, showBudgetStandard),
  }));
}
