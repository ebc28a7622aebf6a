import { hasRole, holdsInUnit, type Role, roles } from '#core/people/actor.ts';
import { regionReach } from '#core/people/reach.ts';
import { listAssignments } from '#storage/role-assignments.ts';
import { listUnits } from '#storage/units.ts';
import type { ListedAssessment } from './assessments/list-assessments.ts';
import { listAssessments } from './assessments/list-assessments.ts';
import type { Context } from './context.ts';
import { type ListedPeriod, listPeriods, type PeriodPlace } from './periods/list-periods.ts';

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
  /** Assigned to the assessor, and for now in the unit's hands. */
  assessorWaiting: readonly ListedAssessment[];
  /** Windows of the quarters in which the unit has work, newest first. */
  deadlines: readonly Pick<ListedPeriod, 'region' | 'windows'>[];
  /** The newest quarter of each region the actor oversees, with every unit's place. */
  regions: readonly ListedPeriod[];
  /** What an administrator has already put in order; null for everybody else. */
  setUp: SetUp | null;
}

interface SetUp {
  units: boolean;
  people: boolean;
  period: boolean;
}

const overseers: readonly Role[] = ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'];

export async function readHome(context: Context): Promise<Home> {
  const { actor } = context;
  const periods = await listPeriods(context);
  const assessments = await listAssessments(context);
  const own = assessments.filter(({ unit }) => holdsInUnit(actor, roles, unit.id));
  const unitWork = own.filter(isUnitsWork);
  return {
    roles: roles.filter((role) => hasRole(actor, role)),
    toStart: periods.flatMap(({ id, region, year, quarter, places }) =>
      places
        .filter(({ mayStart }) => mayStart)
        .map((place) => ({ ...place, period: { id, region, year, quarter } })),
    ),
    unitWork,
    deadlines: periods.filter(({ id }) => unitWork.some(({ period }) => period.id === id)),
    unitWaiting: own.filter((one) => !isUnitsWork(one) && one.state !== 'FINAL'),
    assessorWork: assessments.filter((one) => one.seat !== null && isAssessorsWork(one)),
    assessorWaiting: assessments.filter(
      (one) => one.seat !== null && !isAssessorsWork(one) && one.state !== 'FINAL',
    ),
    regions: overseers.some((role) => hasRole(actor, role)) ? newestOfEach(periods) : [],
    setUp: hasRole(actor, 'ADMIN_SISTEM') ? await readSetUp(context, periods.length > 0) : null,
  };
}

async function readSetUp({ read, actor }: Context, period: boolean): Promise<SetUp> {
  const reach = regionReach(actor);
  const inReach = (regionId: string | null) =>
    reach === 'all' || (regionId !== null && reach.includes(regionId));
  const assignments = await listAssignments(read);
  return {
    units: (await listUnits(read, reach)).length > 0,
    people: assignments.some(({ role, regionId }) => role !== 'ADMIN_SISTEM' && inReach(regionId)),
    period,
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
