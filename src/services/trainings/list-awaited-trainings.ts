import { holdsInUnit, roles } from '#core/people/actor.ts';
import type { Context } from '#services/context.ts';
import { type ListedTraining, listTrainings } from './list-trainings.ts';

export interface AwaitedTrainings {
  /** The day has come; whoever planned it has to say what came of it. */
  toRecord: readonly ListedTraining[];
  /** The actor's unit is invited, and the day is still to come or today. */
  toAttend: readonly ListedTraining[];
}

/** What there is to do about bimbingan teknis, the next day first. */
export async function listAwaitedTrainings(context: Context): Promise<AwaitedTrainings> {
  const { actor } = context;
  const { trainings } = await listTrainings(context);
  const planned = trainings.filter(({ stage }) => stage.state === 'DIRENCANAKAN').toReversed();
  return {
    toRecord: planned.filter(({ due, mayPlan }) => due && mayPlan),
    toAttend: planned.filter(
      ({ past, invitations }) => !past && invitations.some(({ unit }) => holdsInUnit(actor, roles, unit.id)),
    ),
  };
}
