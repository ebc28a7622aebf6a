import { latestInstruments } from '#core/catalogue/catalogue.ts';
import type { Reader } from '#db/connect.ts';
import { regionCatalogue } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import { type CoveredStandard, coveredStandards } from '#storage/training-standards.ts';
import type { TrainingRecord } from '#storage/trainings.ts';

/** A name of null: the standard is in no checklist any more. */
export interface NamedStandard extends CoveredStandard {
  name: string | null;
}

/** The standards a training covers, as the checklists of its day name and order them. */
export async function namedStandards(
  facts: Pick<Context, 'catalogue'>,
  db: Reader,
  { id, region, date }: Pick<TrainingRecord, 'id' | 'region' | 'date'>,
): Promise<NamedStandard[]> {
  const covered = await coveredStandards(db, id);
  const catalogue = await regionCatalogue(facts, db, { regionId: region.id, date });
  const known = latestInstruments(catalogue).flatMap(({ code: instrument, standards }) =>
    standards.map(({ code, name }) => ({ instrument, code, name })),
  );
  const isCovered = (standard: CoveredStandard) => covered.some((one) => same(one, standard));
  const gone = covered.filter((one) => !known.some((standard) => same(one, standard)));
  return [...known.filter(isCovered), ...gone.map((one) => ({ ...one, name: null }))];
}

function same(a: CoveredStandard, b: CoveredStandard): boolean {
  return a.instrument === b.instrument && a.code === b.code;
}
