import { findInWorksheet, type Worksheet } from '#core/assessment/worksheet.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import { conformity } from '#core/judging/verdict.ts';
import { dateIn } from '#core/period/zone.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { ruleNotApplicable } from '#services/judging/rule-not-applicable.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { daysFrom } from './clock.ts';
import { instrumentOf } from './fill.ts';
import { places } from './places.ts';
import type { AssessmentPlan } from './plans.ts';
import { as, type Stage } from './stage.ts';
import { type PlannedCriterion, plannedCriteria } from './values.ts';
import { findingWords, verdictNote } from './words.ts';

/** The team takes an assessment up, accepts its evidence, judges everything, and the leader concludes. */
export async function judge(stage: Stage, assessmentId: string, plan: AssessmentPlan): Promise<void> {
  const lead = await as(stage, 'leadAssessor');
  await takeUpAssessment(lead, { assessmentId });
  const { sheet } = await loadWorksheet(lead, lead.read, assessmentId);
  await acceptEvidence(lead, assessmentId, sheet);
  const assessor = await as(stage, 'assessor');
  for (const item of plannedCriteria(instrumentOf(stage, plan.instrument), plan)) {
    await judgeOne(stage, item.criterion.kind === 'E' ? lead : assessor, { assessmentId, plan, item, sheet });
  }
  await concludeJudging(lead, { assessmentId });
}

/** Links named in `except` are left as they are. */
export async function acceptEvidence(
  context: Context,
  assessmentId: string,
  sheet: Worksheet,
  except: readonly string[] = [],
): Promise<void> {
  const links = sheet.standards
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ evidence }) => evidence)
    .filter(({ linkId }) => !except.includes(linkId))
    .map(({ linkId, reviewVersion }) => ({ linkId, version: reviewVersion }));
  await reviewEvidence(context, { assessmentId, links, status: 'DITERIMA', reason: '' });
}

export interface JudgedItem {
  assessmentId: string;
  plan: AssessmentPlan;
  item: PlannedCriterion;
  /** As it was taken up. */
  sheet: Worksheet;
}

/** A verdict with its finding where one is due and none was carried over, or the acceptance of "Tidak Berlaku". */
export async function judgeOne(
  stage: Stage,
  context: Context,
  { assessmentId, plan, item, sheet }: JudgedItem,
): Promise<void> {
  const criterionId = item.criterion.id;
  if (item.factual === null) {
    const note = 'Keadaan sesuai dengan hasil peninjauan lapangan.';
    await ruleNotApplicable(context, { assessmentId, criterionId, ruling: 'DITERIMA', note, version: 0 });
    return;
  }
  const value = item.factual;
  const carried = (findInWorksheet(sheet, criterionId)?.item.findings.length ?? 0) > 0;
  const finding = carried || conformity(value) === 'SESUAI' ? null : findingOn(stage, plan, item, value);
  const verdict = { value, note: verdictNote(value), version: 0, finding };
  await giveVerdict(context, { assessmentId, criterionId, ...verdict });
}

function findingOn(stage: Stage, plan: AssessmentPlan, item: PlannedCriterion, value: VerdictValue) {
  const today = dateIn(places[plan.region].region.zone, stage.workplace.now());
  return { ...findingWords(item, value), targetDate: daysFrom(today, item.criterion.mandatory ? 30 : 60) };
}
