import type { UnitKind } from '#core/region/region.ts';

/** Stored role codes; who they are and what they may do: README, "Roles". */
export const roles = [
  'KEPALA_LPSE',
  'TIM_LPSE',
  'PENYELENGGARA_JARINGAN_WEB',
  'OPERATOR_WEB',
  'PENILAI',
  'KETUA_TIM_PENILAI',
  'KEPALA_DINAS',
  'ASISTEN',
  'SEKDA',
  'WALIKOTA',
  'INSPEKTUR',
  'ADMIN_SISTEM',
] as const;

export type Role = (typeof roles)[number];

/** Where a role is held: in one unit, in the whole region, or (assessors, administrators) in no region. */
export type RolePlace = 'unit' | 'region' | 'installation';

export const placesOfRole: Record<Role, readonly RolePlace[]> = {
  KEPALA_LPSE: ['unit'],
  TIM_LPSE: ['unit'],
  PENYELENGGARA_JARINGAN_WEB: ['unit'],
  OPERATOR_WEB: ['unit'],
  PENILAI: ['installation'],
  KETUA_TIM_PENILAI: ['installation'],
  KEPALA_DINAS: ['region'],
  ASISTEN: ['region'],
  SEKDA: ['region'],
  WALIKOTA: ['region'],
  INSPEKTUR: ['region'],
  ADMIN_SISTEM: ['region', 'installation'],
};

/** The kind of unit a unit's role can be held in: each unit answers for its own instruments (MJK54 Ps.10-12). */
export const unitKindOfRole: Partial<Record<Role, UnitKind>> = {
  KEPALA_LPSE: 'LPSE',
  TIM_LPSE: 'LPSE',
  PENYELENGGARA_JARINGAN_WEB: 'BIDANG_DATA_ELEKTRONIK',
  OPERATOR_WEB: 'PERANGKAT_DAERAH',
};

export interface Grant {
  role: Role;
  /** null: the role holds in the whole installation. */
  regionId: string | null;
  /** null: the role holds in the whole region. */
  unitId: string | null;
}

/** An assessor's place in one assessment; appointed by letter (MJK54 Ps.13). */
export interface AssessorSeat {
  assessmentId: string;
  lead: boolean;
}

/** A signed-in person with the roles and seats that hold today. */
export interface Actor {
  userId: string;
  name: string;
  grants: readonly Grant[];
  seats: readonly AssessorSeat[];
}

/**
 * The administrator at the command line: reads everything, signs nothing, has no account. Its deeds stand in the trail
 * under its name alone.
 */
export const systemActor: Actor = {
  userId: 'sistem',
  name: 'kaji (baris perintah)',
  grants: [
    { role: 'ADMIN_SISTEM', regionId: null, unitId: null },
    { role: 'INSPEKTUR', regionId: null, unitId: null },
  ],
  seats: [],
};

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.grants.some((grant) => grant.role === role);
}

/** True when the actor holds one of the roles in exactly this unit. */
export function holdsInUnit(actor: Actor, wanted: readonly Role[], unitId: string): boolean {
  return actor.grants.some((grant) => grant.unitId === unitId && wanted.includes(grant.role));
}

/** True when the actor holds one of the roles for the whole of this region (or installation). */
export function holdsInRegion(actor: Actor, wanted: readonly Role[], regionId: string): boolean {
  return actor.grants.some(
    (grant) =>
      wanted.includes(grant.role) &&
      grant.unitId === null &&
      (grant.regionId === regionId || grant.regionId === null),
  );
}

/**
 * The seats that go with the roles of today: a seat is worth nothing without an assessor's role, and only a
 * KETUA_TIM_PENILAI leads.
 */
export function seatsHeld(
  { grants }: Pick<Actor, 'grants'>,
  seats: readonly AssessorSeat[],
): readonly AssessorSeat[] {
  const leads = grants.some(({ role }) => role === 'KETUA_TIM_PENILAI');
  const judges = leads || grants.some(({ role }) => role === 'PENILAI');
  return judges ? seats.map((seat) => ({ ...seat, lead: seat.lead && leads })) : [];
}

export function seatOf(actor: Actor, assessmentId: string): AssessorSeat | null {
  return actor.seats.find((seat) => seat.assessmentId === assessmentId) ?? null;
}
