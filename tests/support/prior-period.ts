import type { AnswerValue } from '#core/assessment/answer.ts';
import type { Context } from '#services/context.ts';
import { aLink, anAnswer, anAssessment, anEvidence, walkTo } from './assessments.ts';
import { aPeriod, aTown, type Town } from './regions.ts';
import type { TestWorkplace } from './workplace.ts';

/** The LPSE's draft of the third quarter, and what it handed in for the second: S01 and S02, all with evidence. */
export interface TwoPeriods {
  workplace: TestWorkplace;
  town: Town;
  earlier: string;
  assessmentId: string;
  /** Each criterion's of the second quarter. */
  evidence: Record<string, string>;
  head: Context;
}

export async function twoPeriods(
  workplace: TestWorkplace,
  {
    dates = {} as Record<string, string>,
    values = {} as Record<string, AnswerValue>,
    later = workplace,
  } = {},
): Promise<TwoPeriods> {
  const town = await aTown(workplace);
  const second = await aPeriod(workplace, town, { quarter: 2 });
  const earlier = await anAssessment(workplace, town, { periodId: second });
  const evidence: Record<string, string> = {};
  for (const criterionId of ['S01.01', 'S01.02', 'S02.01']) {
    const place = { assessmentId: earlier, criterionId };
    const value = values[criterionId] ?? 'DITERAPKAN_MENYELURUH';
    await anAnswer(workplace, town, place, { value, note: `Catatan ${criterionId}.` });
    const evidenceId = await anEvidence(workplace, town, { date: dates[criterionId] ?? '2026-06-01' });
    await aLink(workplace, town, { ...place, evidenceId });
    evidence[criterionId] = evidenceId;
  }
  await walkTo(workplace, town, earlier, 'DIAJUKAN');
  const assessmentId = await anAssessment(later, town, { periodId: await aPeriod(later, town) });
  return { workplace: later, town, earlier, assessmentId, evidence, head: later.as(town.people.KEPALA_LPSE) };
}
