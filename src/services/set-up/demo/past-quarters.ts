import { firstDay, type QuarterOf } from '#core/period/period.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { submitAssessment } from '#services/assessments/submit-assessment.ts';
import { begin, openQuarter } from './begin.ts';
import { daysFrom } from './clock.ts';
import { correct, handIn, refuseOnce, settleFindings } from './correct.ts';
import { fill } from './fill.ts';
import { judge } from './judge.ts';
import type { RegionKey } from './places.ts';
import type { AssessmentPlan } from './plans.ts';
import { as, assessmentKey, headOf, known, type Stage } from './stage.ts';

/**
 * A quarter from its opening, once the reports of the one before are through, to its final results, each act on a day of
 * that quarter.
 */
export async function playPastQuarter(
  stage: Stage,
  quarter: QuarterOf,
  plans: readonly AssessmentPlan[],
  rulingDate: string,
): Promise<void> {
  const day = (number: number) => daysFrom(firstDay(quarter), number);
  const idOf = (plan: AssessmentPlan) => known(stage.assessments, assessmentKey(plan, quarter));
  stage.clock.moveTo(day(5));
  for (const region of regionsIn(plans)) await openQuarter(stage, region, quarter, windowsFrom(day));
  stage.clock.moveTo(day(12));
  for (const plan of plans) await begin(stage, plan, quarter);
  stage.clock.moveTo(day(16));
  for (const plan of plans) {
    const dates = { paperDate: day(8), rulingDate };
    await fill(stage, await as(stage, headOf(plan)), { assessmentId: idOf(plan), plan, ...dates });
  }
  stage.clock.moveTo(day(38));
  for (const plan of plans) await submit(stage, idOf(plan), plan);
  stage.clock.moveTo(day(47));
  for (const plan of plans) await judge(stage, idOf(plan), plan);
  await close(stage, plans, { day, idOf });
}

async function close(
  stage: Stage,
  plans: readonly AssessmentPlan[],
  { day, idOf }: { day: (number: number) => string; idOf: (plan: AssessmentPlan) => string },
): Promise<void> {
  stage.clock.moveTo(day(58));
  for (const plan of plans) await correct(stage, idOf(plan), plan);
  stage.clock.moveTo(day(64));
  for (const plan of plans) await handIn(stage, idOf(plan), plan);
  stage.clock.moveTo(day(67));
  for (const plan of plans.filter(({ instrument }) => instrument === 'LPSE'))
    await refuseOnce(stage, idOf(plan), plan);
  stage.clock.moveTo(day(70));
  for (const plan of plans) await settleFindings(stage, idOf(plan), plan);
}

/** The head hands the unit's answers in. */
export async function submit(stage: Stage, assessmentId: string, plan: AssessmentPlan): Promise<void> {
  const head = await as(stage, headOf(plan));
  const { stage: seen } = await loadAssessment(head, head.read, assessmentId);
  await submitAssessment(head, { assessmentId, version: seen.version });
}

function windowsFrom(day: (number: number) => string) {
  return {
    BIMBINGAN_TEKNIS: { from: day(6), to: day(9) },
    PENILAIAN_MANDIRI: { from: day(10), to: day(44) },
    PENILAIAN_FAKTUAL: { from: day(45), to: day(82) },
  };
}

function regionsIn(plans: readonly AssessmentPlan[]): RegionKey[] {
  return [...new Set(plans.map(({ region }) => region))];
}
