import { dueDesignations } from '#core/due/due-designations.ts';
import { dueFindings } from '#core/due/due-findings.ts';
import { dueReports } from '#core/due/due-reports.ts';
import { dueStages } from '#core/due/due-stages.ts';
import type { AppointmentDue, AttendanceDue, DueThing, TrainingDue } from '#core/due/due-thing.ts';
import { dueTrainings } from '#core/due/due-trainings.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Workplace } from '#services/context.ts';
import { loadReportDuties } from '#services/reports/load-report-duties.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';
import { listSeats } from '#storage/assessors.ts';
import { listDesignations } from '#storage/designations.ts';
import { listOpenFindings } from '#storage/due-findings.ts';
import { listPeriods } from '#storage/periods.ts';
import { listInvitations } from '#storage/training-invitations.ts';
import { listTrainings } from '#storage/trainings.ts';
import { listUnitsInReach } from '#storage/units.ts';

type Store = Pick<Workplace, 'read' | 'now'>;

/** What of each sort is looked at. */
interface DueReaches {
  assessments: Reach;
  trainings: Reach;
  designations: Reach;
  reports: Reach;
}

/** Everything with a day on it within the reaches, in no order. */
export async function loadDue(store: Store, reaches: DueReaches): Promise<DueThing[]> {
  const designations = await listDesignations(store.read, reaches.designations);
  return [
    ...(await dueWork(store, reaches.assessments)),
    ...(await plannedTrainings(store, reaches.trainings)),
    ...dueDesignations(designations, store.now()),
    ...dueReports(await loadReportDuties(store, reaches.reports)),
  ];
}

/** What the assessments ask for. */
async function dueWork({ read, now }: Store, reach: Reach): Promise<DueThing[]> {
  const assessments = await listAssessments(read, reach);
  const units = await listUnitsInReach(read, reach);
  const regionIds = [...assessments.map(({ region }) => region.id), ...units.map(({ regionId }) => regionId)];
  const periods = await listPeriods(read, [...new Set(regionIds)]);
  const stated = assessments.map((assessment) => ({ ...assessment, state: assessment.stage.state }));
  return [
    ...dueStages({ periods, units, assessments: stated }, now()),
    ...dueFindings(await listOpenFindings(read, reach)),
    ...(await appointments(read, assessments)),
  ];
}

async function appointments(
  read: Store['read'],
  assessments: readonly AssessmentRecord[],
): Promise<AppointmentDue[]> {
  const running = new Map(
    assessments
      .filter(({ stage }) => stage.state !== 'FINAL')
      .map((assessment) => [assessment.id, assessment]),
  );
  const seats = await listSeats(read, [...running.keys()]);
  return seats.flatMap(({ assessmentId, userId, appointmentExpires: date }) => {
    const assessment = running.get(assessmentId);
    if (assessment === undefined) return [];
    const { region, unit, period, instrument } = assessment;
    const work = { region, unit, period, instrument: instrument.code, assessmentId };
    return [{ kind: 'PENUNJUKAN', ...work, userId, date }];
  });
}

async function plannedTrainings(
  { read, now }: Store,
  reach: Reach,
): Promise<(TrainingDue | AttendanceDue)[]> {
  const planned = (await listTrainings(read, reach)).filter(({ stage }) => stage.state === 'DIRENCANAKAN');
  const ids = planned.map(({ id }) => id);
  const invited = Map.groupBy(await listInvitations(read, reach, ids), ({ trainingId }) => trainingId);
  const facts = planned.map(({ id, region, title, date }) => ({
    ...{ id, region, title, date },
    unitIds: (invited.get(id) ?? []).map(({ unit }) => unit.id),
  }));
  return dueTrainings(facts, now());
}
