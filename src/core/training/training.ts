import type { Deed } from '#core/assessment/assessment.ts';
import { Refusal } from '#core/refusal.ts';

/** Stored states of a bimbingan teknis, in the order of the work. */
export const trainingStates = ['DIRENCANAKAN', 'DILAKSANAKAN', 'DIBATALKAN'] as const;

export type TrainingState = (typeof trainingStates)[number];

export interface Planned {
  state: 'DIRENCANAKAN';
}
export interface Held {
  state: 'DILAKSANAKAN';
  recorded: Deed;
}
export interface Cancelled {
  state: 'DIBATALKAN';
  cancelled: Deed & { reason: string };
}

/** Where a training stands, with what is known only there. */
export type TrainingStage = Planned | Held | Cancelled;

/** A plan can be changed, held or cancelled; what came of it stands. Refuses `training-closed`. */
export function requirePlanned(stage: TrainingStage): Planned {
  if (stage.state !== 'DIRENCANAKAN') throw new Refusal('training-closed');
  return stage;
}

/** Attendance belongs to a training that took place. Refuses `training-not-held`. */
export function requireHeld(stage: TrainingStage): Held {
  if (stage.state !== 'DILAKSANAKAN') throw new Refusal('training-not-held');
  return stage;
}

/** @param today on the region's calendar. Refuses `training-closed`, and `training-ahead` before its day. */
export function hold(stage: TrainingStage, date: string, today: string, recorded: Deed): Held {
  requirePlanned(stage);
  if (today < date) throw new Refusal('training-ahead');
  return { state: 'DILAKSANAKAN', recorded };
}

/** Refuses `training-closed`, `reason-missing`. */
export function cancel(stage: TrainingStage, reason: string, by: Deed): Cancelled {
  requirePlanned(stage);
  const why = reason.trim();
  if (why === '') throw new Refusal('reason-missing', { field: 'reason' });
  return { state: 'DIBATALKAN', cancelled: { ...by, reason: why } };
}

/** Refuses `training-closed`: nothing is handed out for what does not take place. */
export function requireNotCancelled({ state }: TrainingStage): void {
  if (state === 'DIBATALKAN') throw new Refusal('training-closed');
}
