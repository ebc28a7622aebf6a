import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reader } from '#db/connect.ts';
import { hasAttended } from '#storage/training-invitations.ts';
import { listTrainings, type TrainingRecord } from '#storage/trainings.ts';

/** How a unit stands with the bimbingan teknis before it begins: it is warned, and never kept from beginning. */
export interface UnitTraining {
  attended: boolean;
  /** The next one the unit is invited to in the period, while it has attended none. */
  planned: Pick<TrainingRecord, 'id' | 'title' | 'date' | 'place'> | null;
}

/** For a unit the actor may begin an assessment of. */
export async function unitTraining(
  db: Reader,
  place: { unitId: string; periodId: string; instrument: InstrumentCode },
): Promise<UnitTraining> {
  if (await hasAttended(db, place)) return { attended: true, planned: null };
  const reach = { regionIds: [], unitIds: [place.unitId], assessmentIds: [] };
  const planned = (await listTrainings(db, reach)).findLast(
    ({ period, stage }) => period.id === place.periodId && stage.state === 'DIRENCANAKAN',
  );
  if (planned === undefined) return { attended: false, planned: null };
  const { id, title, date, place: where } = planned;
  return { attended: false, planned: { id, title, date, place: where } };
}
