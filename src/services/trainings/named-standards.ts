import { latestInstruments } from '#core/catalogue/catalogue.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { type CoveredStandard, coveredStandards } from '#storage/training-standards.ts';

/** A name of null: the standard is in no checklist any more. */
export interface NamedStandard extends CoveredStandard {
  name: string | null;
}

/** The standards a training covers, in the order of the checklists. */
export async function namedStandards(
  { catalogue }: Pick<Context, 'catalogue'>,
  db: Reader,
  trainingId: string,
): Promise<NamedStandard[]> {
  const covered = await coveredStandards(db, trainingId);
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
