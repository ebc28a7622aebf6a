import { Refusal } from '#core/refusal.ts';
import type { IssuedKind } from '#core/report/issuance.ts';
import { type Actor, hasRole, holdsInRegion, holdsInUnit, type Role, seatOf } from './actor.ts';

/** The place a region-wide act happens in. */
interface InRegion {
  regionId: string;
}

/** The unit whose thing is acted on. */
export interface InUnit extends InRegion {
  unitId: string;
}

/** An assessment as far as permission goes. */
export interface OfAssessment extends InUnit {
  assessmentId: string;
  /** Who submitted it; a submitter does not judge. */
  submittedBy: string | null;
}

/** One standard of an assessment, with the staff it is assigned to. */
export interface OfStandard extends OfAssessment {
  assignees: readonly string[];
}

/** A document that was issued to be signed by those it names. */
interface OfIssuedDocument extends InUnit {
  kind: IssuedKind;
  /** Whose result it states; null for a report. */
  assessmentId: string | null;
}

interface Targets {
  'installation.manage': null;
  'region.manage': InRegion;
  'people.manage': InRegion;
  'period.manage': InRegion;
  'assessors.assign': InRegion;
  'catalogue.propose': InRegion;
  'catalogue.decree': InRegion;
  'assessment.declare': InUnit;
  'assessment.submit': InUnit;
  'standards.assign': InUnit;
  'answer.save': OfStandard;
  'evidence.keep': InUnit;
  'correction.save': OfStandard;
  'correction.hand-in': InUnit;
  'assessment.judge': OfAssessment;
  'assessment.lead': OfAssessment;
  'report.draft': InUnit;
  'report.sign': InUnit;
  'signed-file.keep': OfIssuedDocument;
  'report.note': InRegion;
  'report.forward': InRegion;
  'report.deadline': InRegion;
  'designation.decide': InRegion;
  'training.plan': InRegion;
}

export type Act = keyof Targets;

const heads: readonly Role[] = ['KEPALA_LPSE', 'PENYELENGGARA_JARINGAN_WEB'];

const policies: { [A in Act]: (actor: Actor, target: Targets[A]) => boolean } = {
  'installation.manage': (actor) => hasInstallationGrant(actor),
  'region.manage': (actor, { regionId }) => holdsInRegion(actor, ['KEPALA_DINAS', 'ADMIN_SISTEM'], regionId),
  'people.manage': (actor, { regionId }) => holdsInRegion(actor, ['ADMIN_SISTEM'], regionId),
  'period.manage': (actor, { regionId }) => holdsInRegion(actor, ['KEPALA_DINAS', 'ADMIN_SISTEM'], regionId),
  'assessors.assign': (actor, { regionId }) =>
    holdsInRegion(actor, ['KEPALA_DINAS', 'ADMIN_SISTEM'], regionId),
  'catalogue.propose': (actor, { regionId }) => holdsInRegion(actor, ['ADMIN_SISTEM'], regionId),
  'catalogue.decree': (actor, { regionId }) => holdsInRegion(actor, ['KEPALA_DINAS'], regionId),
  'assessment.declare': (actor, { unitId }) => holdsInUnit(actor, heads, unitId),
  'assessment.submit': (actor, { unitId }) => holdsInUnit(actor, heads, unitId),
  'standards.assign': (actor, { unitId }) => holdsInUnit(actor, heads, unitId),
  'answer.save': answersFor,
  'evidence.keep': (actor, { unitId }) => holdsInUnit(actor, [...heads, 'TIM_LPSE', 'OPERATOR_WEB'], unitId),
  'correction.save': answersFor,
  'correction.hand-in': (actor, { unitId }) => holdsInUnit(actor, heads, unitId),
  'assessment.judge': (actor, target) => seatOf(actor, target.assessmentId) !== null,
  'assessment.lead': (actor, target) => seatOf(actor, target.assessmentId)?.lead === true,
  'report.draft': (actor, { unitId }) => holdsInUnit(actor, ['KEPALA_LPSE', 'TIM_LPSE'], unitId),
  'report.sign': (actor, { unitId }) => holdsInUnit(actor, ['KEPALA_LPSE'], unitId),
  'signed-file.keep': signsDocument,
  'report.note': (actor, { regionId }) => holdsInRegion(actor, ['ASISTEN', 'SEKDA'], regionId),
  'report.forward': (actor, { regionId }) => holdsInRegion(actor, ['SEKDA'], regionId),
  'report.deadline': (actor, { regionId }) =>
    holdsInRegion(actor, ['KEPALA_DINAS', 'ADMIN_SISTEM'], regionId),
  'designation.decide': (actor, { regionId }) => holdsInRegion(actor, ['KEPALA_DINAS'], regionId),
  'training.plan': (actor, { regionId }) => holdsInRegion(actor, ['KEPALA_DINAS'], regionId),
};

export function may<A extends Act>(actor: Actor, act: A, target: Targets[A]): boolean {
  return policies[act](actor, target);
}

/** Refuses `not-allowed`, or `own-work` when a submitter would judge what he or she handed in. */
export function permit<A extends Act>(actor: Actor, act: A, target: Targets[A]): void {
  if (!may(actor, act, target)) throw new Refusal('not-allowed');
  if ((act === 'assessment.judge' || act === 'assessment.lead') && isOwnWork(actor, target)) {
    throw new Refusal('own-work');
  }
}

/** The head answers everything, staff only the standards assigned to them. */
function answersFor(actor: Actor, { unitId, assignees }: OfStandard): boolean {
  if (holdsInUnit(actor, heads, unitId)) return true;
  return holdsInUnit(actor, ['TIM_LPSE'], unitId) && assignees.includes(actor.userId);
}

/** The parties of the minutes both sign them; each other document is signed by one side. */
function signsDocument(actor: Actor, { kind, unitId, assessmentId }: OfIssuedDocument): boolean {
  if (kind === 'quarterly') return holdsInUnit(actor, ['KEPALA_LPSE'], unitId);
  if (kind === 'minutes' && holdsInUnit(actor, heads, unitId)) return true;
  return assessmentId !== null && seatOf(actor, assessmentId)?.lead === true;
}

function isOwnWork(actor: Actor, target: Targets[Act]): boolean {
  return target !== null && 'submittedBy' in target && target.submittedBy === actor.userId;
}

function hasInstallationGrant(actor: Actor): boolean {
  return hasRole(actor, 'ADMIN_SISTEM') && actor.grants.some(isInstallationAdministrator);
}

function isInstallationAdministrator({ role, regionId }: Actor['grants'][number]): boolean {
  return role === 'ADMIN_SISTEM' && regionId === null;
}
