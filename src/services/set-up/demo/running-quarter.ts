import type { QuarterOf } from '#core/period/period.ts';
import { assignStandards } from '#services/assessments/assign-standards.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { returnAssessment } from '#services/judging/return-assessment.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { extendWindow } from '#services/periods/extend-window.ts';
import { begin, openQuarter } from './begin.ts';
import { daysFrom } from './clock.ts';
import { correct, handIn } from './correct.ts';
import { fill } from './fill.ts';
import { leaveGaps } from './gaps.ts';
import { judge } from './judge.ts';
import { judgeHalf } from './judge-half.ts';
import { submit } from './past-quarters.ts';
import { regionKeys } from './places.ts';
import { type AssessmentPlan, pastPlans, runningPlans } from './plans.ts';
import { draftReport } from './report.ts';
import { runningSections } from './report-words.ts';
import { as, assessmentKey, headOf, known, officeHeadOf, periodKey, type Stage } from './stage.ts';
import { holdFirstTraining, planNextTraining } from './trainings.ts';

/** The staff's standards in the Kota's draft. */
const staffStandards = ['S01', 'S02', 'S05', 'S06', 'S07'];

export interface Running {
  quarter: QuarterOf;
  previous: QuarterOf;
  today: string;
  rulingDate: string;
}

/** The running quarter up to yesterday: both windows are open today, and each assessment stands in another state. */
export async function playRunningQuarter(stage: Stage, running: Running): Promise<void> {
  const day = (number: number) => daysFrom(running.today, number);
  const idOf = (plan: AssessmentPlan) => known(stage.assessments, assessmentKey(plan, running.quarter));
  stage.clock.moveTo(day(-29));
  for (const region of regionKeys) await openQuarter(stage, region, running.quarter, windowsAround(day));
  const trained = { quarter: running.quarter, plannedOn: day(-28), date: day(-27) };
  await holdFirstTraining(stage, trained);
  stage.clock.moveTo(day(-26));
  for (const plan of Object.values(runningPlans)) await begin(stage, plan, running.quarter);
  stage.clock.moveTo(day(-24));
  const dates = { paperDate: day(-25), rulingDate: running.rulingDate };
  await fillAll(stage, idOf, dates);
  const { draft, ...handedIn } = runningPlans;
  await leaveGaps(stage, idOf(draft), dates.paperDate);
  stage.clock.moveTo(day(-15));
  for (const plan of Object.values(handedIn)) await submit(stage, idOf(plan), plan);
  stage.clock.moveTo(day(-13));
  await judge(stage, idOf(handedIn.verifying), handedIn.verifying);
  await judge(stage, idOf(handedIn.correcting), handedIn.correcting);
  await judgeHalf(stage, idOf(handedIn.judging), handedIn.judging);
  await moveOn(stage, { running, day, idOf });
}

async function fillAll(
  stage: Stage,
  idOf: (plan: AssessmentPlan) => string,
  dates: { paperDate: string; rulingDate: string },
): Promise<void> {
  const { draft, ...handedIn } = runningPlans;
  const assessmentId = idOf(draft);
  const head = await as(stage, headOf(draft));
  const userIds = [known(stage.users, 'kotaLpseStaff')];
  for (const standard of staffStandards) await assignStandards(head, { assessmentId, standard, userIds });
  const staff = await as(stage, 'kotaLpseStaff');
  await fill(stage, staff, { assessmentId, plan: draft, ...dates, standards: staffStandards });
  const others = Object.keys(draft.values).filter((code) => !staffStandards.includes(code));
  await fill(stage, head, { assessmentId, plan: draft, ...dates, standards: others });
  for (const plan of Object.values(handedIn)) {
    await fill(stage, await as(stage, headOf(plan)), { assessmentId: idOf(plan), plan, ...dates });
  }
}

interface Scene {
  running: Running;
  day: (number: number) => string;
  idOf: (plan: AssessmentPlan) => string;
}

async function moveOn(stage: Stage, { running, day, idOf }: Scene): Promise<void> {
  const { verifying, correcting, returned } = runningPlans;
  stage.clock.moveTo(day(-9));
  await correct(stage, idOf(verifying), verifying);
  await correct(stage, idOf(correcting), correcting, 3);
  stage.clock.moveTo(day(-5));
  await handIn(stage, idOf(verifying), verifying);
  await sendBack(stage, idOf(returned));
  stage.clock.moveTo(day(-3));
  await reopenWebsite(stage, running, day(14));
  stage.clock.moveTo(day(-2));
  await draftReport(stage, 'kota', running.quarter, runningSections);
  await planNextTraining(stage, { quarter: running.quarter, date: day(7) });
}

async function sendBack(stage: Stage, assessmentId: string): Promise<void> {
  const assessor = await as(stage, 'assessor');
  await takeUpAssessment(assessor, { assessmentId });
  const reasons = [
    {
      criterionId: 'J1.03',
      reason: 'Register yang dilampirkan tidak memuat waktu pelaporan dan waktu penyelesaian gangguan.',
    },
    {
      criterionId: 'J2.03',
      reason:
        'Kartu pemeliharaan baru mencakup perangkat di kantor induk; mohon lampirkan kartu seluruh lokasi.',
    },
  ];
  await returnAssessment(assessor, { assessmentId, reasons });
}

/** The Kabupaten's last website result is opened again, and its window extended so that it can be judged anew. */
async function reopenWebsite(stage: Stage, { previous }: Running, lastDay: string): Promise<void> {
  const plan = pastPlans
    .at(-1)
    ?.find(({ region, instrument }) => region === 'kabupaten' && instrument === 'WEBSITE');
  if (plan === undefined) throw new Error('the demo has no past website assessment of the Kabupaten');
  await reopenAssessment(await as(stage, 'leadAssessor'), {
    assessmentId: known(stage.assessments, assessmentKey(plan, previous)),
    reason: 'Register sub domain yang menjadi dasar penilaian ternyata bukan versi yang disahkan.',
  });
  await extendWindow(await as(stage, officeHeadOf('kabupaten')), {
    periodId: known(stage.periods, periodKey('kabupaten', previous)),
    stage: 'PENILAIAN_FAKTUAL',
    lastDay,
    reason: 'Penilaian faktual Standar Website dibuka kembali atas permintaan ketua tim penilai.',
    version: 1,
  });
}

function windowsAround(day: (number: number) => string) {
  return {
    BIMBINGAN_TEKNIS: { from: day(-29), to: day(14) },
    PENILAIAN_MANDIRI: { from: day(-26), to: day(21) },
    PENILAIAN_FAKTUAL: { from: day(-14), to: day(35) },
  };
}
