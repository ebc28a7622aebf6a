import { hasRole, holdsInUnit, type Role, roles } from '#core/actor.ts';
import type { Context } from './context.ts';
import type { ListedAssessment } from './list-assessments.ts';
import { listAssessments } from './list-assessments.ts';
import { type ListedPeriod, listPeriods, type PeriodPlace } from './list-periods.ts';

/** What there is to do now, by the roles the actor holds; a list nobody of the role needs is empty. */
export interface Home {
  roles: readonly Role[];
  /** Assessments the actor's unit could begin now. */
  toStart: readonly (PeriodPlace & { period: Pick<ListedPeriod, 'id' | 'region' | 'year' | 'quarter'> })[];
  /** Where it is the unit's turn: drafts, returned ones, corrections. */
  unitWork: readonly ListedAssessment[];
  /** Handed in by the actor's unit and with the assessors. */
  unitWaiting: readonly ListedAssessment[];
  /** Where it is the assessor's turn. */
  assessorWork: readonly ListedAssessment[];
  /** The newest quarter of each region the actor oversees, with every unit's place. */
  regions: readonly ListedPeriod[];
}

const overseers: readonly Role[] = ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'];

export async function readHome(context: Context): Promise<Home> {
  const { actor } = context;
  const periods = await listPeriods(context);
  const assessments = await listAssessments(context);
  const own = assessments.filter(({ unit }) => holdsInUnit(actor, roles, unit.id));
  return {
    roles: roles.filter((role) => hasRole(actor, role)),
    toStart: periods.flatMap(({ id, region, year, quarter, places }) =>
      places
        .filter(({ mayStart }) => mayStart)
        .map((place) => ({ ...place, period: { id, region, year, quarter } })),
    ),
    unitWork: own.filter(isUnitsWork),
    unitWaiting: own.filter((one) => !isUnitsWork(one) && one.state !== 'FINAL'),
    assessorWork: assessments.filter((one) => one.seat !== null && isAssessorsWork(one)),
    regions: overseers.some((role) => hasRole(actor, role)) ? newestOfEach(periods) : [],
  };
}

function isUnitsWork({ state }: ListedAssessment): boolean {
  return state === 'DRAF' || state === 'DIKEMBALIKAN' || state === 'TINDAKAN_PERBAIKAN';
}

function isAssessorsWork({ state }: ListedAssessment): boolean {
  return ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'VERIFIKASI_PERBAIKAN', 'DIBUKA_KEMBALI'].includes(state);
}

function newestOfEach(periods: readonly ListedPeriod[]): ListedPeriod[] {
  return periods.filter(
    (period, index) => periods.findIndex(({ region }) => region.id === period.region.id) === index,
  );
}
