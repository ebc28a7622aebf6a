import { may } from '#core/people/permissions.ts';
import { regionReach, trainingReach } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listRegions } from '#storage/regions.ts';
import { type InvitationRecord, listInvitations } from '#storage/training-invitations.ts';
import { listTrainings as listRecords, type TrainingRecord } from '#storage/trainings.ts';

export interface ListedTraining extends TrainingRecord {
  /** Of the units the actor sees. */
  invitations: readonly InvitationRecord[];
  /** Its day has come, and nobody has recorded yet that it was held. */
  due: boolean;
  /** Its day is over. */
  past: boolean;
  mayPlan: boolean;
}

export interface Trainings {
  trainings: readonly ListedTraining[];
  /** The actor can plan another. */
  mayPlan: boolean;
}

/** The trainings within reach, the latest day first. */
export async function listTrainings(context: Context): Promise<Trainings> {
  const { read, actor } = context;
  const reach = trainingReach(actor);
  const records = await listRecords(read, reach);
  const invitations = await listInvitations(
    read,
    reach,
    records.map(({ id }) => id),
  );
  const regions = await listRegions(read, regionReach(actor));
  return {
    trainings: records.map((record) => listed(context, record, invitations)),
    mayPlan: regions.some(({ id }) => may(actor, 'training.plan', { regionId: id })),
  };
}

function listed(
  { actor, now }: Context,
  record: TrainingRecord,
  invitations: readonly InvitationRecord[],
): ListedTraining {
  const { id, region, date, stage } = record;
  const today = dateIn(region.zone, now());
  return {
    ...record,
    invitations: invitations.filter(({ trainingId }) => trainingId === id),
    due: stage.state === 'DIRENCANAKAN' && date <= today,
    past: date < today,
    mayPlan: may(actor, 'training.plan', { regionId: region.id }),
  };
}
