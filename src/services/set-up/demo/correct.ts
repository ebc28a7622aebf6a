import { valueOfAnswer } from '#core/assessment/answer.ts';
import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { dateIn } from '#core/period/zone.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { type FoundFinding, findingsOf } from '#services/findings/finding-in.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { sendBackCorrections } from '#services/findings/send-back-corrections.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { daysFrom } from './clock.ts';
import { attachPaper } from './library.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import type { AssessmentPlan } from './plans.ts';
import { as, headOf, type Stage, unitOf } from './stage.ts';
import { correctionAction, correctionPaper, correctionUnderWay, decisionNotes } from './words.ts';

/** Enough to be seen; every attachment takes its time, and the demo has hundreds of findings. */
const mostProven = 5;

/** The unit writes down what it does about each finding, of the first `count` when not all are meant. */
export async function correct(
  stage: Stage,
  assessmentId: string,
  plan: AssessmentPlan,
  count?: number,
): Promise<void> {
  const context = await as(stage, headOf(plan));
  const findings = await findingsIn(context, assessmentId);
  const date = dateIn(places[plan.region].region.zone, stage.workplace.now());
  const unitId = unitOf(stage, plan.region, plan.instrument);
  for (const { item, finding } of findings.slice(0, count)) {
    const slow = item === null || takesLonger(item);
    await saveCorrection(context, {
      assessmentId,
      findingId: finding.id,
      pic: people[headOf(plan)].name,
      action: slow ? correctionUnderWay : correctionAction(item.criterion),
      state: slow ? 'PROSES' : 'SUDAH',
      version: finding.version,
    });
    if (slow || finding.number > mostProven) continue;
    const proof = { findingId: finding.id, page: String((finding.number % 3) + 1), remark: '' };
    await attachPaper(stage, context, { ...correctionPaper, unitId, date }, proof);
  }
}

export async function handIn(stage: Stage, assessmentId: string, plan: AssessmentPlan): Promise<void> {
  await handInCorrections(await as(stage, headOf(plan)), { assessmentId });
}

/** The leader refuses the first correction and gives the corrections back; the unit does it again and hands it in. */
export async function refuseOnce(stage: Stage, assessmentId: string, plan: AssessmentPlan): Promise<void> {
  const lead = await as(stage, 'leadAssessor');
  const head = await as(stage, headOf(plan));
  const done = (await findingsIn(lead, assessmentId)).find(({ finding }) => finding.state === 'SUDAH');
  if (done === undefined) return;
  const { id: findingId, version, pic, action } = done.finding;
  const reason = decisionNotes.refused;
  const refusal = { decision: 'TOLAK', note: reason, targetDate: null } as const;
  await decideFinding(lead, { assessmentId, findingId, version, ...refusal });
  await sendBackCorrections(lead, { assessmentId, reason });
  const again = { pic: pic ?? '', action: action ?? '', state: 'SUDAH', version: version + 1 } as const;
  await saveCorrection(head, { assessmentId, findingId, ...again });
  await handInCorrections(head, { assessmentId });
}

/** The leader approves what is done, carries the rest over, and makes the result final. */
export async function settleFindings(
  stage: Stage,
  assessmentId: string,
  plan: AssessmentPlan,
): Promise<void> {
  const lead = await as(stage, 'leadAssessor');
  const today = dateIn(places[plan.region].region.zone, stage.workplace.now());
  for (const { finding } of await findingsIn(lead, assessmentId)) {
    const carried = finding.state !== 'SUDAH';
    await decideFinding(lead, {
      assessmentId,
      findingId: finding.id,
      decision: carried ? 'BAWA' : 'SETUJUI',
      note: carried ? decisionNotes.carried : decisionNotes.approved,
      targetDate: carried ? daysFrom(today, 42) : null,
      version: finding.version,
    });
  }
  await finaliseAssessment(lead, { assessmentId });
}

async function findingsIn(context: Context, assessmentId: string): Promise<FoundFinding[]> {
  const { sheet } = await loadWorksheet(context, context.read, assessmentId);
  return findingsOf(sheet);
}

/** What was not even begun, or only planned, is not done within the quarter. */
function takesLonger({ verdict }: WorksheetCriterion): boolean {
  return valueOfAnswer(verdict?.value ?? null) <= 1;
}
