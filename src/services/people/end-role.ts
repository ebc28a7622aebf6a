import { administeredRegions, seesPerson } from '#core/people/people-reach.ts';
import { permit } from '#core/people/permissions.ts';
import { endedBefore } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { endAssignment, findAssignment, type PlacedAssignment } from '#storage/role-assignments.ts';
import { makeRenewalDue } from '#storage/sessions.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

/** The role stops at once; its days stay on record. Refuses `not-found`, `not-allowed`, `last-administrator`. */
export async function endRole(context: Context, { assignmentId }: { assignmentId: string }): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const assignment = await loadAssignment(context, trx, assignmentId);
    const { userId, role, regionId, unitId } = assignment;
    const today = dateIn(assignment.zone ?? 'WIB', now());
    if (endedBefore(assignment, today)) return;
    await endAssignment(trx, assignment.id, dayBefore(today));
    await refuseLastAdministrator(trx, now(), [assignment]);
    await makeRenewalDue(trx, userId);
    const trace = {
      act: 'PERAN_DIAKHIRI',
      regionId,
      unitId,
      objectKind: 'pengguna',
      objectId: userId,
    } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { role, validFrom: assignment.validFrom } });
  });
}

async function loadAssignment({ actor }: Context, db: Reader, id: string): Promise<PlacedAssignment> {
  const assignment = await findAssignment(db, id);
  if (assignment === null || !seesPerson(administeredRegions(actor), [assignment]))
    throw new Refusal('not-found');
  const { regionId } = assignment;
  if (regionId === null) permit(actor, 'installation.manage', null);
  else permit(actor, 'people.manage', { regionId });
  return assignment;
}

function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}
