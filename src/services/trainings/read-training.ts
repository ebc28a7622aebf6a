import { may } from '#core/people/permissions.ts';
import { trainingReach } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { type InvitationRecord, listInvitations } from '#storage/training-invitations.ts';
import { listMaterials, type MaterialRecord } from '#storage/training-materials.ts';
import type { TrainingRecord } from '#storage/trainings.ts';
import { loadTraining } from './load-training.ts';
import { type NamedStandard, namedStandards } from './named-standards.ts';

export interface TrainingPage {
  training: TrainingRecord;
  standards: readonly NamedStandard[];
  /** Of the units the actor sees; `mayUse`: the attendance can be made evidence of that unit. */
  invitations: readonly (InvitationRecord & { mayUse: boolean })[];
  materials: readonly MaterialRecord[];
  may: { plan: boolean; hold: boolean };
}

/** A training with all the actor may see of it. Refuses `not-found`. */
export async function readTraining(context: Context, input: { trainingId: string }): Promise<TrainingPage> {
  const { read, actor, now } = context;
  const training = await loadTraining(context, read, input.trainingId);
  const { id, region, stage, date } = training;
  const invitations = await listInvitations(read, trainingReach(actor), [id]);
  const held = stage.state === 'DILAKSANAKAN';
  const plan = may(actor, 'training.plan', { regionId: region.id });
  return {
    training,
    standards: await namedStandards(context, read, training),
    invitations: invitations.map((invitation) => ({
      ...invitation,
      mayUse: held && may(actor, 'evidence.keep', { regionId: region.id, unitId: invitation.unit.id }),
    })),
    materials: await listMaterials(read, id),
    may: { plan, hold: plan && stage.state === 'DIRENCANAKAN' && date <= dateIn(region.zone, now()) },
  };
}
