import { dueFindings } from '#core/due/due-findings.ts';
import { dueStages } from '#core/due/due-stages.ts';
import type { AppointmentDue, DueThing } from '#core/due/due-thing.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Workplace } from '#services/context.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';
import { listSeats } from '#storage/assessors.ts';
import { listOpenFindings } from '#storage/due-findings.ts';
import { listPeriods } from '#storage/periods.ts';
import { listUnitsInReach } from '#storage/units.ts';

type Store = Pick<Workplace, 'read' | 'now'>;

/** Everything with a day on it within the reach, in no order. */
export async function loadDue({ read, now }: Store, reach: Reach): Promise<DueThing[]> {
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
