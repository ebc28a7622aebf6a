import { dateIn, type Zone } from '#core/period/zone.ts';
import type { AttendanceDue, TrainingDue } from './due-thing.ts';

export interface TrainingFacts {
  id: string;
  region: { id: string; name: string; zone: Zone };
  title: string;
  date: string;
  /** The invited units. */
  unitIds: readonly string[];
}

/** A planned bimtek: until its day is over one to come to, then one of which nobody has said what came of it. */
export function dueTrainings(
  planned: readonly TrainingFacts[],
  now: string,
): (TrainingDue | AttendanceDue)[] {
  return planned.map(({ id, region, title, date, unitIds }) => {
    const training = { region, date, trainingId: id, title };
    if (date < dateIn(region.zone, now)) return { kind: 'HASIL_BIMTEK', ...training };
    return { kind: 'BIMTEK', ...training, unitIds };
  });
}
