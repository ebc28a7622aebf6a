import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** A standard a training covers; which version of the instrument does not matter. */
export interface CoveredStandard {
  instrument: InstrumentCode;
  code: string;
}

export async function coveredStandards(db: Reader, trainingId: string): Promise<CoveredStandard[]> {
  const rows = await db
    .selectFrom('training_standards')
    .selectAll()
    .where('training_id', '=', trainingId)
    .orderBy('instrument_code')
    .orderBy('standard_code')
    .execute();
  return rows.map(({ instrument_code, standard_code }) => ({
    instrument: instrument_code,
    code: standard_code,
  }));
}

/** In the place of those it covered before. */
export async function putCoveredStandards(
  trx: Writer,
  trainingId: string,
  standards: readonly CoveredStandard[],
): Promise<void> {
  await trx.deleteFrom('training_standards').where('training_id', '=', trainingId).execute();
  const rows = standards.map(({ instrument, code }) => ({
    training_id: trainingId,
    instrument_code: instrument,
    standard_code: code,
  }));
  if (rows.length > 0) await trx.insertInto('training_standards').values(rows).execute();
}
