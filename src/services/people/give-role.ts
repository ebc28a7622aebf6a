import { systemActor } from '#core/people/actor.ts';
import { administeredRegions } from '#core/people/people-reach.ts';
import { permit } from '#core/people/permissions.ts';
import { conflictsWith, endedBefore, fitsPlace, fitsUnit } from '#core/people/role-assignment.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { seatRegionsOf } from '#storage/actors.ts';
import { record } from '#storage/audit-entries.ts';
import { findRegion } from '#storage/regions.ts';
import { assignmentsOf, insertAssignment, type RoleAssignment } from '#storage/role-assignments.ts';
import { findUnit } from '#storage/units.ts';

export interface RoleGift {
  role: RoleAssignment['role'];
  /** null: the whole installation. */
  regionId: string | null;
  /** null: the whole region. */
  unitId: string | null;
  /** null: from today on. */
  validFrom: string | null;
  /** Last day; null: without end. */
  validUntil: string | null;
}

/**
 * Gives a role inside a transaction that has loaded the person. Refuses `role-place`, `not-found` (region or unit),
 * `not-allowed`, `date-order`, `role-conflict`, `already-exists`.
 */
export async function giveRole(context: Context, trx: Writer, userId: string, gift: RoleGift): Promise<void> {
  const { actor, newId, now } = context;
  const zone = await permitGift(context, trx, gift);
  const validFrom = gift.validFrom ?? dateIn(zone, now());
  if (endedBefore(gift, validFrom)) throw new Refusal('date-order', { field: 'validUntil' });
  const { role, regionId, unitId, validUntil } = gift;
  const fresh = { id: newId(), userId, role, regionId, unitId, validFrom, validUntil };
  await refuseConflict(trx, fresh);
  const by = actor.userId === systemActor.userId ? null : actor.userId;
  await insertAssignment(trx, fresh, { by, at: now() });
  const trace = {
    act: 'PERAN_DIBERIKAN',
    regionId,
    unitId,
    objectKind: 'pengguna',
    objectId: userId,
  } as const;
  await record(trx, { actor, at: now() }, { ...trace, payload: { role, validFrom, validUntil } });
}

/**
 * The zone by whose calendar the role begins. Refuses `role-place`, `not-found` (region or unit), `not-allowed`; to be
 * asked before anything else tells the actor what there is.
 */
export async function permitGift({ actor }: Context, db: Reader, gift: RoleGift): Promise<Zone> {
  if (!fitsPlace(gift)) throw new Refusal('role-place', { field: 'role' });
  const { regionId, unitId } = gift;
  if (regionId === null) {
    permit(actor, 'installation.manage', null);
    return 'WIB';
  }
  const region = await findRegion(db, administeredRegions(actor), regionId);
  if (region === null) throw new Refusal('not-found');
  permit(actor, 'people.manage', { regionId });
  const unit = unitId === null ? null : await findUnit(db, [regionId], unitId);
  if (unitId !== null && unit === null) throw new Refusal('not-found');
  if (unit !== null && !fitsUnit(gift.role, unit.kind)) throw new Refusal('role-place', { field: 'role' });
  return region.zone;
}

async function refuseConflict(db: Reader, fresh: RoleAssignment): Promise<void> {
  const held = await assignmentsOf(db, fresh.userId);
  if (conflictsWith(held, await seatRegionsOf(db, fresh.userId), fresh)) {
    throw new Refusal('role-conflict', { field: 'role' });
  }
  const same = held.some(
    ({ role, regionId, unitId, validUntil }) =>
      role === fresh.role &&
      regionId === fresh.regionId &&
      unitId === fresh.unitId &&
      !endedBefore({ validUntil }, fresh.validFrom),
  );
  if (same) throw new Refusal('already-exists', { field: 'role' });
}
