import type { Actor } from './actor.ts';

/** Where a person's own doings belong in the trail: the region and unit, when there is only one. */
export function homeOf({ grants }: Pick<Actor, 'grants'>): {
  regionId: string | null;
  unitId: string | null;
} {
  const regionId = single(grants.map((grant) => grant.regionId));
  return { regionId, unitId: regionId === null ? null : single(grants.map((grant) => grant.unitId)) };
}

function single(ids: readonly (string | null)[]): string | null {
  const [only, ...others] = [...new Set(ids)];
  return others.length === 0 ? (only ?? null) : null;
}
