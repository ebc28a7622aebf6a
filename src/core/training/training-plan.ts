import type { Window } from '#core/period/period.ts';
import { startOfDate, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';

/** What the Kepala Dinas says about a session; the day and the times are on the region's clock. */
export interface TrainingPlan {
  title: string;
  /** `2026-04-05` */
  date: string;
  /** `09:00` */
  startsAt: string;
  endsAt: string;
  place: string;
  trainer: string;
}

/**
 * Without white space around. Refuses `value-missing`, `training-outside-window` for a day on which the period's stage
 * is not open (MJK54 Ps.14(1)), and `time-order`.
 */
export function soundPlan(given: TrainingPlan, window: Window, zone: Zone): TrainingPlan {
  const { date, startsAt, endsAt } = given;
  const day = startOfDate(zone, date);
  if (day < window.opensAt || day >= window.closesAt) {
    throw new Refusal('training-outside-window', { field: 'date' });
  }
  if (endsAt <= startsAt) throw new Refusal('time-order', { field: 'endsAt' });
  const words = { title: given.title.trim(), place: given.place.trim(), trainer: given.trainer.trim() };
  for (const [field, text] of Object.entries(words)) {
    if (text === '') throw new Refusal('value-missing', { field });
  }
  return { ...words, date, startsAt, endsAt };
}
