import type { UnitKind } from '#core/region/region.ts';
import { type Grant, placesOfRole, type Role, type RolePlace, unitKindOfRole } from './actor.ts';

/** A role from a day to a day, both inclusive; null: without end. */
export interface DatedGrant extends Grant {
  validFrom: string;
  validUntil: string | null;
}

export function holdsOn({ validFrom, validUntil }: DatedGrant, date: string): boolean {
  return validFrom <= date && !endedBefore({ validUntil }, date);
}

export function endedBefore({ validUntil }: Pick<DatedGrant, 'validUntil'>, date: string): boolean {
  return validUntil !== null && validUntil < date;
}

/** True when the role may be given in this place: a unit, a region, or the installation. */
export function fitsPlace({ role, regionId, unitId }: Grant): boolean {
  const place: RolePlace = unitId !== null ? 'unit' : regionId !== null ? 'region' : 'installation';
  return placesOfRole[role].includes(place) && (unitId === null || regionId !== null);
}

/** True when units of this kind have the role: an LPSE has no operator of a website. */
export function fitsUnit(role: Role, kind: UnitKind): boolean {
  return unitKindOfRole[role] === kind;
}

/**
 * Separation of duty: an assessor holds no role of an assessed unit in the same region, on no day of both. The
 * assessor's role holds in every region, a seat only in the region of its assessment.
 */
export function conflictsWith(
  held: readonly DatedGrant[],
  seatRegionIds: readonly string[],
  fresh: DatedGrant,
): boolean {
  if (isAssessor(fresh.role)) return held.some((grant) => isAssessed(grant.role) && overlap(grant, fresh));
  if (!isAssessed(fresh.role)) return false;
  return (
    held.some((grant) => isAssessor(grant.role) && overlap(grant, fresh)) ||
    seatRegionIds.some((regionId) => regionId === fresh.regionId)
  );
}

function isAssessor(role: Role): boolean {
  return role === 'PENILAI' || role === 'KETUA_TIM_PENILAI';
}

function isAssessed(role: Role): boolean {
  return placesOfRole[role].includes('unit');
}

function overlap(a: DatedGrant, b: DatedGrant): boolean {
  return !endedBefore(a, b.validFrom) && !endedBefore(b, a.validFrom);
}
