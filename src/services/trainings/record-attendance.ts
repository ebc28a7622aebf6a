import { trainingReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import { attendeeLine, attendeesOf } from '#core/training/attendance.ts';
import { requireHeld } from '#core/training/training.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { listInvitations, putAttendees } from '#storage/training-invitations.ts';
import { touchTraining } from '#storage/trainings.ts';
import { loadOwnTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface RecordAttendance {
  trainingId: string;
  unitId: string;
  /** One person each, "Nama; jabatan"; none: nobody came. */
  attendees: readonly string[];
  /** Of the training. */
  version: number;
}

/**
 * Writes down who of an invited unit came, in the place of what was written before. The same list again is taken as
 * saved. Refuses `training-not-held`, `unit-not-invited`, `changed-meanwhile`, and what `attendeesOf` refuses.
 */
export async function recordAttendance(context: Context, input: RecordAttendance): Promise<void> {
  const { actor } = context;
  const { trainingId, unitId } = input;
  await context.write(async (trx) => {
    const training = await loadOwnTraining(context, trx, trainingId);
    requireHeld(training.stage);
    const invitations = await listInvitations(trx, trainingReach(actor), [trainingId]);
    const before = invitations.find(({ unit }) => unit.id === unitId);
    if (before === undefined) throw new Refusal('unit-not-invited', { field: 'attendees' });
    const attendees = attendeesOf(input.attendees);
    const [from, to] = [before.attendees.map(attendeeLine), attendees.map(attendeeLine)];
    if (before.recorded !== null && from.join('\n') === to.join('\n')) return;
    if (training.version !== input.version) throw new Refusal('changed-meanwhile', { current: from });
    const at = context.now();
    await touchTraining(trx, { id: trainingId, version: training.version });
    await putAttendees(trx, { trainingId, unitId }, attendees, { by: actor.userId, at });
    await record(trx, { actor, at }, trainingTrace(training, 'KEHADIRAN_DICATAT', { from, to }, unitId));
  });
}
