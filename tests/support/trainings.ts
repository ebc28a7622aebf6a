import { holdTraining } from '#services/trainings/hold-training.ts';
import { type PlanTraining, planTraining } from '#services/trainings/plan-training.ts';
import { recordAttendance } from '#services/trainings/record-attendance.ts';
import { aPeriod, aTown, type Town } from './regions.ts';
import type { TestWorkplace } from './workplace.ts';

/** A plan for the town's LPSE on 20 July 2026, in the middle of the stage of `aPeriod`. */
export function aPlan(
  town: Pick<Town, 'lpse'>,
  periodId: string,
  changes: Partial<PlanTraining> = {},
): PlanTraining {
  return {
    periodId,
    title: 'Pengisian instrumen',
    date: '2026-07-20',
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Aula Dinas Komunikasi dan Informatika',
    trainer: 'Tim Contoh LKPP',
    standards: ['S01', 'S02'],
    unitIds: [town.lpse],
    ...changes,
  };
}

/** A town with an open period and a planned bimtek, seen by the Kepala Dinas three weeks after its day. */
export async function aPlannedTraining(
  workplace: TestWorkplace,
  changes: (town: Town) => Partial<PlanTraining> = () => ({}),
) {
  const town = await aTown(workplace);
  const periodId = await aPeriod(workplace, town);
  const office = workplace.as(town.people.KEPALA_DINAS);
  const { trainingId } = await planTraining(office, aPlan(town, periodId, changes(town)));
  return { workplace, town, periodId, office, trainingId };
}

/** The same, held, with two people of the LPSE on the list. */
export async function aHeldTraining(
  workplace: TestWorkplace,
  changes?: (town: Town) => Partial<PlanTraining>,
) {
  const planned = await aPlannedTraining(workplace, changes);
  const { office, town, trainingId } = planned;
  await holdTraining(office, { trainingId, version: 1 });
  const attendees = ['Ratna Contoh, S.Kom.; Kepala LPSE', 'Bagas Contoh; Staf'];
  await recordAttendance(office, { trainingId, unitId: town.lpse, attendees, version: 2 });
  return planned;
}
