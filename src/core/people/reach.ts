import type { AssessmentState } from '#core/assessment/assessment.ts';
import { type VersionState, versionStates } from '#core/catalogue/instrument-version.ts';
import { type ReportState, reportStates } from '#core/report/report-chain.ts';
import { type Actor, hasRole, type Role } from './actor.ts';

/**
 * What of one kind of thing an actor may see, as three lists the SQL filter is made of: everything of these
 * regions, of these units, and of these assessments once they are handed in: a draft is the unit's own. `'all'` stands for
 * every region of the installation.
 */
export interface Reach {
  regionIds: readonly string[] | 'all';
  unitIds: readonly string[];
  assessmentIds: readonly string[];
  /** The assessments count as drafts too. */
  withDrafts?: true;
}

const unitRoles: readonly Role[] = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'];

/** Assessments with their answers and scores. */
export function assessmentReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM']),
    unitIds: unitsOf(actor, unitRoles),
    assessmentIds: actor.seats.map((seat) => seat.assessmentId),
  };
}

/** Assessments as one line of a list: an assessor is told of a seat before there is anything to read. */
export function assignmentReach(actor: Actor): Reach {
  return { ...assessmentReach(actor), withDrafts: true };
}

/** Whether a thing of this place, part of this assessment, lies within the reach. */
export function reaches(
  { regionIds, unitIds, assessmentIds, withDrafts }: Reach,
  place: { regionId: string; unitId: string; assessmentId: string; state: AssessmentState },
): boolean {
  const ofRegion = regionIds === 'all' || regionIds.includes(place.regionId);
  if (ofRegion || unitIds.includes(place.unitId)) return true;
  return assessmentIds.includes(place.assessmentId) && (withDrafts === true || place.state !== 'DRAF');
}

/** Evidence files; the administrator and the readers of reports see none of them. */
export function evidenceReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['KEPALA_DINAS', 'INSPEKTUR']),
    unitIds: unitsOf(actor, [...unitRoles, 'OPERATOR_WEB']),
    assessmentIds: actor.seats.map((seat) => seat.assessmentId),
  };
}

/** What a reader of reports sees: those of the reach that stand in one of the states. */
export interface ReportView {
  reach: Reach;
  states: readonly ReportState[];
}

/** Quarterly reports: the Sekda's side sees no draft, the head of the region only what was forwarded (BLT8 Ps.23). */
export function reportViews(actor: Actor): readonly ReportView[] {
  const inRegions = (wanted: readonly Role[], unitIds: readonly string[] = []): Reach => ({
    regionIds: regionsOf(actor, wanted),
    unitIds,
    assessmentIds: [],
  });
  return [
    {
      reach: inRegions(['KEPALA_DINAS', 'INSPEKTUR'], unitsOf(actor, ['KEPALA_LPSE', 'TIM_LPSE'])),
      states: reportStates,
    },
    { reach: inRegions(['ASISTEN', 'SEKDA']), states: reportStates.filter((state) => state !== 'DRAF') },
    { reach: inRegions(['WALIKOTA']), states: ['DITERUSKAN'] },
  ];
}

/** Whether a unit has reported: its own people, and whoever is told of the ones that have not (BLT8 Ps.23, MUNA Ps.27). */
export function reportDutyReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['KEPALA_DINAS', 'ASISTEN', 'SEKDA', 'INSPEKTUR']),
    unitIds: unitsOf(actor, ['KEPALA_LPSE', 'TIM_LPSE']),
    assessmentIds: [],
  };
}

/** Whether the actor reads the drafts of the unit's reports. */
export function readsReportDrafts(
  actor: Actor,
  { region, unit }: { region: { id: string }; unit: { id: string } },
): boolean {
  return reportViews(actor).some(
    ({ states, reach: { regionIds, unitIds } }) =>
      states.includes('DRAF') &&
      (regionIds === 'all' || regionIds.includes(region.id) || unitIds.includes(unit.id)),
  );
}

/** Designations with their story; the administrator decides nothing about them and sees none. */
export function designationReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['KEPALA_DINAS', 'ASISTEN', 'SEKDA', 'WALIKOTA', 'INSPEKTUR']),
    unitIds: unitsOf(actor, ['KEPALA_LPSE', 'TIM_LPSE']),
    assessmentIds: actor.seats.map((seat) => seat.assessmentId),
  };
}

/** Bimbingan teknis: those of the region, or those the actor's unit is invited to. */
export function trainingReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['KEPALA_DINAS', 'INSPEKTUR']),
    unitIds: unitsOf(actor, [...unitRoles, 'OPERATOR_WEB']),
    assessmentIds: [],
  };
}

/** Versions of the checklists in these regions, in one of the states. */
export interface VersionView {
  regionIds: readonly string[] | 'all';
  states: readonly VersionState[];
}

/** Regions whose criteria an actor reads: the own ones; an assessor works for all. */
export function catalogueReach(actor: Actor): readonly string[] | 'all' {
  const assesses = hasRole(actor, 'PENILAI') || hasRole(actor, 'KETUA_TIM_PENILAI');
  return assesses ? 'all' : regionReach(actor);
}

/** Everybody sees what is published, the rest only who proposes, who decides and who inspects. */
export function versionViews(actor: Actor): readonly VersionView[] {
  return [
    { regionIds: catalogueReach(actor), states: ['DITETAPKAN'] },
    { regionIds: regionsOf(actor, ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM']), states: versionStates },
  ];
}

/** The audit trail; of a unit's entries its people get all but the assessors' workings. */
export function trailReach(actor: Actor): Reach {
  return {
    regionIds: regionsOf(actor, ['INSPEKTUR', 'ADMIN_SISTEM']),
    unitIds: unitsOf(actor, ['KEPALA_LPSE', 'PENYELENGGARA_JARINGAN_WEB']),
    assessmentIds: [],
  };
}

/** Regions whose people, units, periods and settings the actor belongs to. */
export function regionReach(actor: Actor): readonly string[] | 'all' {
  if (actor.grants.some((grant) => grant.role === 'ADMIN_SISTEM' && grant.regionId === null)) return 'all';
  return unique(actor.grants.map((grant) => grant.regionId));
}

function regionsOf(actor: Actor, wanted: readonly Role[]): readonly string[] | 'all' {
  const grants = actor.grants.filter((grant) => wanted.includes(grant.role) && grant.unitId === null);
  if (grants.some((grant) => grant.regionId === null)) return 'all';
  return unique(grants.map((grant) => grant.regionId));
}

function unitsOf(actor: Actor, wanted: readonly Role[]): readonly string[] {
  return unique(actor.grants.filter((grant) => wanted.includes(grant.role)).map((grant) => grant.unitId));
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
