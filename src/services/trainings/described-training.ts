import type { Window } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { soundPlan, type TrainingPlan } from '#core/training/training-plan.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { CoveredStandard } from '#storage/training-standards.ts';
import { listUnits } from '#storage/units.ts';
import { standardsToCover } from './standards-to-cover.ts';

/** What the form of a training says. */
export interface TrainingInput extends TrainingPlan {
  /** Codes of the standards it covers. */
  standards: readonly string[];
  unitIds: readonly string[];
}

export interface DescribedTraining {
  plan: TrainingPlan;
  standards: readonly CoveredStandard[];
  unitIds: readonly string[];
}

/**
 * The plan, checked against the period's stage, the catalogue and the region's units. Refuses what `soundPlan` refuses,
 * `scope-empty` without a standard, `nobody-invited` without a unit, and `not-found` for one there is not in the region.
 */
export async function describedTraining(
  context: Context,
  db: Reader,
  input: TrainingInput,
  { region, window }: { region: { id: string; zone: Zone }; window: Window },
): Promise<DescribedTraining> {
  const plan = soundPlan(input, window, region.zone);
  const standards = await covered(context, db, region, input.standards);
  const unitIds = [...new Set(input.unitIds)];
  if (unitIds.length === 0) throw new Refusal('nobody-invited', { field: 'unitIds' });
  const known = (await listUnits(db, [region.id])).map(({ id }) => id);
  if (unitIds.some((id) => !known.includes(id))) throw new Refusal('not-found', { field: 'unitIds' });
  return { plan, standards, unitIds };
}

async function covered(
  context: Context,
  db: Reader,
  region: { id: string; zone: Zone },
  codes: readonly string[],
): Promise<CoveredStandard[]> {
  if (codes.length === 0) throw new Refusal('scope-empty', { field: 'standards' });
  const offered = await standardsToCover(context, db, region);
  return [...new Set(codes)].map((code) => {
    const place = offered.find(({ standards }) => standards.some((standard) => standard.code === code));
    if (place === undefined) throw new Refusal('not-found', { field: 'standards' });
    return { instrument: place.code, code };
  });
}
