import type { Actor, Grant } from './actor.ts';
import { type DatedGrant, endedBefore } from './role-assignment.ts';

/** Regions whose people the actor administers. */
export function administeredRegions(actor: Actor): readonly string[] | 'all' {
  const grants = actor.grants.filter(({ role }) => role === 'ADMIN_SISTEM');
  if (grants.some(({ regionId }) => regionId === null)) return 'all';
  return grants.map(({ regionId }) => regionId).filter((id) => id !== null);
}

/** An administrator sees whoever has, had or will have a role in the region. */
export function seesPerson(regions: readonly string[] | 'all', assignments: readonly Grant[]): boolean {
  return regions === 'all' || assignments.some((grant) => lies(grant, regions));
}

/**
 * True when nothing the person may do lies elsewhere: otherwise the administrator of one region could take over, by
 * a link that sets the password, what another region entrusted.
 */
export function managesPerson(
  regions: readonly string[] | 'all',
  assignments: readonly DatedGrant[],
  today: string,
): boolean {
  if (regions === 'all') return true;
  return assignments.every((grant) => endedBefore(grant, today) || lies(grant, regions));
}

function lies({ regionId }: Grant, regions: readonly string[]): boolean {
  return regionId !== null && regions.includes(regionId);
}
