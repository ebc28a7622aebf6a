import { firstDay, type QuarterOf } from '#core/period/period.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { assignAssessor } from '#services/judging/assign-assessor.ts';
import { openPeriod } from '#services/periods/open-period.ts';
import { daysFrom } from './clock.ts';
import type { PersonKey } from './people.ts';
import { places, type RegionKey } from './places.ts';
import type { AssessmentPlan } from './plans.ts';
import { as, assessmentKey, headOf, known, officeHeadOf, periodKey, type Stage, unitOf } from './stage.ts';

type Spans = Parameters<typeof openPeriod>[1]['windows'];

export async function openQuarter(
  stage: Stage,
  region: RegionKey,
  quarter: QuarterOf,
  windows: Spans,
): Promise<void> {
  const regionId = known(stage.regions, region);
  const input = { regionId, year: quarter.year, quarter: quarter.quarter, windows };
  const { periodId } = await openPeriod(await as(stage, officeHeadOf(region)), input);
  stage.periods.set(periodKey(region, quarter), periodId);
}

/** The unit declares the scope of its plan; the Kepala Dinas gives both assessors their seats. */
export async function begin(stage: Stage, plan: AssessmentPlan, quarter: QuarterOf): Promise<void> {
  const { region, instrument, values } = plan;
  const { assessmentId } = await startAssessment(await as(stage, headOf(plan)), {
    periodId: known(stage.periods, periodKey(region, quarter)),
    unitId: unitOf(stage, region, instrument),
    instrument,
    standards: Object.keys(values),
  });
  stage.assessments.set(assessmentKey(plan, quarter), assessmentId);
  await seat(stage, plan, { assessmentId, key: 'leadAssessor', quarter });
  await seat(stage, plan, { assessmentId, key: 'assessor', quarter });
}

async function seat(
  stage: Stage,
  { region }: AssessmentPlan,
  { assessmentId, key, quarter }: { assessmentId: string; key: PersonKey; quarter: QuarterOf },
): Promise<void> {
  const office = await as(stage, officeHeadOf(region));
  const appointmentDate = daysFrom(firstDay(quarter), -20);
  await assignAssessor(office, {
    assessmentId,
    userId: known(stage.users, key),
    lead: key === 'leadAssessor',
    appointmentNumber: `${key === 'leadAssessor' ? '11' : '12'}/ST-PENILAI/${places[region].region.zone}/${appointmentDate.slice(0, 4)}`,
    appointmentDate,
    appointmentExpires: daysFrom(appointmentDate, 730),
  });
}
